from chassis.problems.problem import Problem


class BackendClientExists(Problem):
    status = 409
    code = "backend-client-exists"
    title = "Client exists"
    detail = "A client with this name is registered. Choose another name, or send `replace`."


class BackendClientNotFound(Problem):
    status = 404
    code = "backend-client-not-found"
    title = "Client not found"
    detail = "No client with this name was ever registered. List the clients to find its name."
