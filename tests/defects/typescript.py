from defects.defect import Defect, deletion

SOURCES = "client-typescript/src"


def tests_of(name: str) -> str:
    return f"tests/client_typescript/test_client.py::test_passes[{name}.test.ts]"


DEFECTS = (
    Defect(
        "each try of the TypeScript client has another key",
        f"{SOURCES}/connection.ts",
        "      this.check(options.signal);\n",
        "      this.check(options.signal);\n"
        '      if (method !== "GET") headers.set("Idempotency-Key", crypto.randomUUID());\n',
        tests_of("requests"),
    ),
    Defect(
        "the TypeScript client repeats permanent errors",
        f"{SOURCES}/patience.ts",
        "failure instanceof Problem ? failure.retryable :",
        "failure instanceof Problem ? true :",
        tests_of("patience"),
    ),
    Defect(
        "the TypeScript client sends its token to another server",
        f"{SOURCES}/connection.ts",
        "url.origin !== this.#base.origin",
        "url.origin === undefined",
        tests_of("requests"),
    ),
    Defect(
        "an ID changes the path of the TypeScript client",
        f"{SOURCES}/sending.ts",
        '["", ".", ".."].includes(text)',
        '[""].includes(text)',
        tests_of("requests"),
    ),
    Defect(
        "a stream of the TypeScript client begins again",
        f"{SOURCES}/connection.ts",
        '{ "Last-Event-ID": place.id, Accept: "text/event-stream" }',
        '{ Accept: "text/event-stream" }',
        tests_of("follow"),
    ),
    Defect(
        "a TypeScript worker counts a lease from the answer of its heartbeat",
        f"{SOURCES}/holding.ts",
        "      claim.sent = sent;\n",
        "      claim.sent = clock.now();\n",
        tests_of("worker"),
    ),
    deletion(
        "a TypeScript handler sends requests after its claim",
        f"{SOURCES}/holding.ts",
        "    this.#claim.check();\n",
        tests_of("worker"),
    ),
    Defect(
        "a TypeScript worker logs the text of an error",
        f"{SOURCES}/holding.ts",
        "failure instanceof ChartroomError ? failure.message : nameOf(failure)",
        "String(failure)",
        tests_of("worker"),
    ),
)
