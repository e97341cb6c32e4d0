from defects.defect import Defect, deletion

GATEWAY = "gateway/dynamic"
MCP = "gateway/mcp/src/mcp_app"
CONSOLE = "gateway/console/src/console"
CLIENT = "client/src/chartroom_client"

DEFECTS = (
    Defect(
        "the session's cookie has no prefix of a proxy",
        f"{CONSOLE}/addresses.py",
        "            max_age=max_age,\n            path=self.path(page),\n",
        "            max_age=max_age,\n            path=page,\n",
        "tests/console/test_sessions.py::TestTheCookie",
    ),
    Defect(
        "a tool is not offered to a scope with a parameter",
        f"{MCP}/catalogue.py",
        "Need.of(tool.about.scope, tool.about.parameters)",
        "Need.of(tool.about.scope)",
        "tests/mcp_app/test_protocol.py",
    ),
    Defect(
        "a write without a key is called safe to repeat",
        f"{MCP}/answers.py",
        ', "retryable": False, "retry_after_s": None}',
        "}",
        "tests/mcp_app/test_protocol.py::TestAFailure",
    ),
    deletion(
        "the gateway passes a forged token of a caller on",
        f"{GATEWAY}/shared.yml",
        '          X-Caller-Token: ""\n',
        "tests/gateway/test_routing.py::TestHeaders",
    ),
    Defect(
        "the gateway passes cookies to services",
        f"{GATEWAY}/shared.yml",
        "    api:\n"
        "      chain:\n"
        "        middlewares: [security-headers, compress-json, client-headers, no-cookie, gateway",
        "    api:\n"
        "      chain:\n"
        "        middlewares: [security-headers, compress-json, client-headers, gateway",
        "tests/gateway/test_routing.py::TestHeaders",
    ),
    Defect(
        "answers may be kept on the way",
        f"{GATEWAY}/shared.yml",
        "        # Answers contain health data: no cache between here and the agent may store them.\n"
        '        customResponseHeaders: {Server: "", X-Powered-By: "", Cache-Control: no-store}\n',
        '        customResponseHeaders: {Server: "", X-Powered-By: ""}\n',
        "tests/gateway/test_routing.py::TestHeaders",
    ),
    Defect(
        "the gateway passes internal paths on",
        f"{GATEWAY}/records.yml",
        "rule: PathRegexp(`^/(patients|encounters",
        "rule: PathRegexp(`^/(internal|patients|encounters",
        "tests/gateway/test_routing.py::TestUnknownPaths",
    ),
    Defect(
        "the gateway repeats a write whose answer is lost",
        f"{GATEWAY}/shared.yml",
        "      retry:\n        attempts: 2\n",
        '      retry:\n        attempts: 2\n        status: ["502-504"]\n'
        "        retryNonIdempotentMethod: true\n",
        "tests/gateway/test_failures.py::TestServiceDown",
    ),
    Defect(
        "a tool calls without its caller's token",
        f"{MCP}/gateway.py",
        'FORWARDED = ("authorization", AGENT_HEADER, TRACEPARENT)',
        "FORWARDED = (AGENT_HEADER, TRACEPARENT)",
        "tests/mcp_app/test_protocol.py",
    ),
    Defect(
        "a stored text is not marked as data",
        f"{MCP}/answers.py",
        "notice | document | notice if is_stored_text else document",
        "document",
        "tests/mcp_app/test_answers.py",
    ),
    Defect(
        "a service's answer replaces the notice",
        f"{MCP}/answers.py",
        "notice | document | notice if is_stored_text else document",
        "notice | document if is_stored_text else document",
        "tests/mcp_app/test_answers.py",
    ),
    Defect(
        "a tool's key does not arrive",
        f"{MCP}/tools/arguments.py",
        '{"Idempotency-Key": key}',
        "{}",
        "tests/mcp_app/test_protocol.py",
    ),
    Defect(
        "a tool's call goes on for a caller that has gone",
        f"{MCP}/endpoints.py",
        "{answering, gone}",
        "{answering}",
        "tests/mcp_app/test_endpoints.py::test_a_caller_that_disconnects_cancels_the_call_of_the_gateway",
    ),
    Defect(
        "a verdict on another version is taken for a repeat",
        f"{CONSOLE}/pages/verdict.py",
        "headers_of(form.fields, verdict, form.version, reason)",
        "headers_of(form.fields, verdict, reason)",
        "tests/console/pages/test_verdicts.py::TestVerdict",
    ),
    deletion(
        "a repeated withdrawal cancels the task of a later rejection",
        f"{CONSOLE}/pages/revisions.py",
        "version.version < rejection and ",
        "tests/console/pages/test_revisions.py",
    ),
    Defect(
        "kinds that the page does not show lose their limits",
        f"{CONSOLE}/pages/queue.py",
        ", *map(_kind, others)]",
        "]",
        "tests/console/pages/test_queue.py",
    ),
    deletion(
        "a payload is shown with rounded numbers",
        f"{CONSOLE}/wording.py",
        ", parse_float=_Number",
        "tests/console/pages/test_log.py",
    ),
    Defect(
        "labs of one name are shown as one",
        f"{CONSOLE}/pages/patient.py",
        " if key in FOLDED else",
        " if True else",
        "tests/console/pages/test_patient.py::TestChart",
    ),
    Defect(
        "each try of the client has another key",
        f"{CLIENT}/asynchronous/connection.py",
        "            require_claim()\n            try:\n",
        "            require_claim()\n"
        '            if method != "GET":\n'
        '                request.headers["Idempotency-Key"] = str(uuid4())\n'
        "            try:\n",
        "tests/client/test_requests.py",
    ),
    Defect(
        "the client repeats what no repeat solves",
        f"{CLIENT}/patience.py",
        "            isinstance(failure, Problem) and failure.retryable\n",
        "            isinstance(failure, Problem)\n",
        "tests/client/test_patience.py",
    ),
    Defect(
        "a stream of the client begins again where it broke",
        f"{CLIENT}/asynchronous/connection.py",
        '_given({"Last-Event-ID": place, "Accept": "text/event-stream"})',
        '_given({"Accept": "text/event-stream"})',
        "tests/client/test_follow.py",
    ),
    Defect(
        "a quiet stream goes on whose claim is over",
        f"{CLIENT}/asynchronous/connection.py",
        "                        require_claim()\n                        arrived",
        "                        arrived",
        "tests/client/test_follow.py",
    ),
    Defect(
        "the text of an exception quotes the token",
        f"{CLIENT}/asynchronous/connection.py",
        'cannot be sent ({name}).")',
        'cannot be sent ({name}: {failure}).")',
        "tests/client/test_requests.py",
    ),
    Defect(
        "a lease counts from the answer of its heartbeat",
        f"{CLIENT}/holding.py",
        "        claim.sent = sent\n",
        "        claim.sent = time.monotonic()\n",
        "tests/client/test_holding.py",
    ),
    Defect(
        "work goes on whose claim is over",
        f"{CLIENT}/asynchronous/connection.py",
        "            require_claim()\n            try:\n",
        "            try:\n",
        "tests/client/test_holding.py",
    ),
    Defect(
        "a load leaves references to rejected resources unresolved",
        f"{CLIENT}/exports.py",
        "            bool(missing) if name.id is None else name.id in missing\n",
        "            False\n",
        "tests/client/test_exports.py",
    ),
    Defect(
        "the client logs the text of an exception",
        f"{CLIENT}/holding.py",
        "    return str(failure) if isinstance(failure, Problem) else type(failure).__name__\n",
        "    return str(failure)\n",
        "tests/client/test_holding.py",
    ),
)
