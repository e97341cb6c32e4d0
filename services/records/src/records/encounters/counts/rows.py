"""Numbers of encounters as the database returns them."""

from chassis.database.statements import row_type


@row_type
class CountsRow:
    """How many encounters have each status, and whose summary each status of one, by the names of
    the codes. A number may end above what an answer shows.
    """

    planned: int
    in_progress: int
    finished: int
    cancelled: int
    preliminary: int
    final: int
    rejected: int
