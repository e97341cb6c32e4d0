"""Runs the tests that are written in TypeScript, and checks the package."""

import json
from pathlib import Path

import pytest
from support.sources import REPOSITORY
from support.typescript import CLIENT, NODE, TSC, Project, run

HERE = Path(__file__).parent
USE = """
import { Chartroom, Problem, type records } from "chartroom-client";

const fetch = async (): Promise<Response> => {
  throw new TypeError("fetch failed");
};
const chartroom = new Chartroom({ url: "http://gateway.test", patienceS: 0, token: async () => "token", fetch });
const person: records.PatientCreate = { full_name: "Ada Quill" };
// @ts-expect-error: The contract has no such field.
const other: records.PatientCreate = { fullname: "Ada Quill" };
try {
  await chartroom.acceptSummary("e", { reason: "As in the chart." }, { ifMatch: 3 });
} catch (failure) {
  console.log(failure instanceof Problem, (failure as Error).name, person.full_name, other === person);
}
"""


@pytest.mark.parametrize("name", sorted(path.name for path in HERE.glob("*.test.ts")))
def test_passes(name: str):
    run([*NODE, "--test", "--test-reporter=spec", name], HERE)


def test_a_strict_program_uses_the_packed_client(tmp_path: Path):
    project = Project(tmp_path)

    assert project.run(USE) == "false Unreachable Ada Quill false\n"
    files = {path.name for path in project.package.iterdir()}
    assert files == {"CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"}


def test_the_package_has_no_dependencies_and_the_projects_license():
    package = json.loads((CLIENT / "package.json").read_text("utf-8"))

    assert "dependencies" not in package
    assert (CLIENT / "LICENSE").read_bytes() == (REPOSITORY / "LICENSE").read_bytes()


def test_the_compiler_accepts_sources_and_tests_with_lines_that_fit():
    run([*TSC, "--noEmit", "--project", "."], CLIENT)
    run([*TSC, "--project", "."], HERE)
    written = [*(CLIENT / "src").glob("*.ts"), *HERE.glob("*.ts")]
    assert [
        f"{path.name}:{number}"
        for path in written
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > 120
    ] == []
