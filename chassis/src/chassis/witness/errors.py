"""Failures of a witness, with the statuses of C2SP tlog-witness."""

from chassis.problems.problem import Problem


class LogUnknown(Problem):
    status = 404
    code = "log-unknown"
    title = "Log unknown"
    detail = (
        "This service does not witness a log with this name. The setting `_WITNESS_FOLDER` makes it a witness, "
        "and `_WITNESS_LOG_KEYS` lists the public keys of the logs that it witnesses."
    )


class CheckpointUnsigned(Problem):
    status = 403
    code = "checkpoint-unsigned"
    title = "Checkpoint unsigned"
    detail = "The checkpoint is not signed by any key that this witness has for the log."


class LogShrank(Problem):
    status = 400
    code = "log-shrank"
    title = "Log shrank"
    detail = "The checkpoint's size is smaller than the old size at the start of the request."


class ProofWrong(Problem):
    status = 422
    code = "proof-wrong"
    title = "Proof wrong"
    detail = (
        "The proof does not connect this checkpoint to the last checkpoint that this witness signed. The "
        "witness stores an alarm."
    )


class WitnessLocked(Problem):
    status = 503
    code = "witness-locked"
    title = "Witness locked"
    detail = "Another process is using this witness's key. Send the request again later."
    retryable = True


class WitnessForgot(Problem):
    """The problem is not `retryable`, because an operator must act."""

    status = 503
    code = "witness-forgot"
    title = "Witness state lost"
    detail = (
        "This witness has its key but has lost its last signed checkpoints. It does not sign until an operator "
        "resets it (docs/runbooks/witness.md)."
    )
