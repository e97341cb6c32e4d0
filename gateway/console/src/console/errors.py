"""Failures of the console itself. Pages show them as sentences."""

from chassis.problems.problem import Problem


class CodeRefused(Problem):
    status = 403
    code = "code-refused"
    title = "Code not valid"
    detail = (
        "This link was used, or it is older than 5 minutes. Make another one: `chartroom console` prints "
        "it, in containers `deploy/env/make-link`."
    )


class TokenTooLarge(Problem):
    status = 403
    code = "token-too-large"
    title = "Token too large"
    detail = (
        "Your token is larger than a cookie can hold (2,900 bytes), so you cannot be signed in. Ask "
        "the operators of the sign-in to put fewer groups or claims into it."
    )


class NotAPerson(Problem):
    status = 403
    code = "not-a-person"
    title = "Not a person"
    detail = (
        "The console is for persons, and this token is an agent's. Ask the operators of chartroom: the "
        "setting PERSON_CLAIM says which tokens are persons'."
    )


class ForeignForm(Problem):
    status = 403
    code = "foreign-form"
    title = "Sent from another site"
    detail = (
        "Another site sent this form, so nothing was done. Open the console, and send it there."
    )


class TooMuchToKeep(Problem):
    status = 413
    code = "too-much-to-keep"
    title = "Too long"
    detail = "The search is too long. Nothing was searched; shorten it to 2,000 bytes."


class SignInInterrupted(Problem):
    status = 403
    code = "sign-in-interrupted"
    title = "Sign-in not finished"
    detail = "This sign-in was begun elsewhere, or more than 10 minutes ago. No one was signed in; begin again."


class SignInRefused(Problem):
    status = 403
    code = "sign-in-refused"
    title = "Sign-in refused"
    detail = "The issuer of tokens did not sign you in. Begin again, or ask the operators of the sign-in."


class IssuerUnusable(Problem):
    status = 503
    code = "issuer-unusable"
    title = "Issuer unusable"
    detail = (
        "The issuer of tokens does not answer, or not as it has to. No one was signed in; try again "
        "later, or tell the operators of chartroom."
    )
    retryable = True
