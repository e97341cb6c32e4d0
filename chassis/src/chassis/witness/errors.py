"""Expected failures of a witness, with the statuses of C2SP tlog-witness."""

from chassis.problems.problem import Problem


class LogUnknown(Problem):
    status = 404
    code = "log-unknown"
    title = "Log unknown"
    detail = (
        "This service does not watch a log of this name. The setting `_WITNESS_FOLDER` makes it a witness, "
        "and `_WITNESS_LOG_KEYS` has the public keys of the logs that it watches."
    )


class CheckpointUnsigned(Problem):
    status = 403
    code = "checkpoint-unsigned"
    title = "Checkpoint unsigned"
    detail = "The checkpoint has no signature by a key that this witness has for this log."


class LogShrank(Problem):
    status = 400
    code = "log-shrank"
    title = "Log shrank"
    detail = "The checkpoint is smaller than the size that the request begins with."


class ProofWrong(Problem):
    status = 422
    code = "proof-wrong"
    title = "Proof wrong"
    detail = (
        "The proof does not lead from the checkpoint that this witness signed last to this one. The witness "
        "keeps that as an alarm."
    )


class WitnessLocked(Problem):
    status = 503
    code = "witness-locked"
    title = "Witness locked"
    detail = "Another process has this witness's key. Send the request again later."
    retryable = True


class WitnessForgot(Problem):
    """Not `retryable`: only an operator ends it."""

    status = 503
    code = "witness-forgot"
    title = "Witness forgot"
    detail = (
        "This witness has its key, and not what it signed last. It signs nothing until an operator says so "
        "(docs/runbooks/witness.md)."
    )
