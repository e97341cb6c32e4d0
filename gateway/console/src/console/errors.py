from chassis.problems.problem import Problem


class CodeRefused(Problem):
    status = 403
    code = "code-refused"
    title = "Invalid code"
    detail = (
        "This link was already used, or is older than 5 minutes. Create a new link with `chartroom console`, "
        "or in containers with `deploy/env/make-link`."
    )


class TokenTooLarge(Problem):
    status = 403
    code = "token-too-large"
    title = "Token too large"
    detail = (
        "You cannot sign in because your token is larger than a cookie can hold (2,900 bytes). Ask "
        "the operators of the sign-in service to include fewer groups or claims in tokens."
    )


class NotAPerson(Problem):
    status = 403
    code = "not-a-person"
    title = "Not a person"
    detail = (
        "The console is for people, and this token belongs to an agent. Ask the operators of chartroom: "
        "the setting PERSON_CLAIM decides which tokens belong to people."
    )


class ForeignForm(Problem):
    status = 403
    code = "foreign-form"
    title = "Sent from another site"
    detail = "Another site sent this form, so it was not processed. Open the console and send the form there."


class TooMuchToKeep(Problem):
    status = 413
    code = "too-much-to-keep"
    title = "Too long"
    detail = "The search is too long. Shorten it to 2,000 bytes."


class SignInInterrupted(Problem):
    status = 403
    code = "sign-in-interrupted"
    title = "Sign-in not finished"
    detail = "This sign-in was started in another browser, or more than 10 minutes ago. Start the sign-in again."


class SignInRefused(Problem):
    status = 403
    code = "sign-in-refused"
    title = "Sign-in refused"
    detail = (
        "Your organisation's sign-in service did not sign you in. Try again, or ask its operators."
    )


class IssuerUnusable(Problem):
    status = 503
    code = "issuer-unusable"
    title = "Sign-in service unavailable"
    detail = (
        "Your organisation's sign-in service does not answer, or its answer is invalid. Try again "
        "later, or contact the operators of chartroom."
    )
    retryable = True
