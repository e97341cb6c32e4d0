"""Events that were stored before it was known whom they are about: audit's own events say it later."""
