import pytest

from release.errors import Refused
from release.versions import Version, state, stated

PROJECT = '[project]\nname = "a"\nversion = "1.9.0"\ndependencies = ["b==2.0.0"]\n'

PACKAGE = '{\n  "name": "a",\n  "version": "1.9.0",\n  "dependencies": {\n    "version": "2.0.0"\n  }\n}\n'


def test_numbers_are_compared_as_numbers():
    assert Version.read("1.10.0") > Version.read("1.9.7")


@pytest.mark.parametrize("text", ["1.2", "v1.2.3", "1.2.3-rc1", "01.2.3", "1.2.3\n", ""])
def test_rejects_an_invalid_version(text: str):
    with pytest.raises(Refused, match="three numbers"):
        Version.read(text)


@pytest.mark.parametrize("project", [PROJECT, PACKAGE])
def test_sets_only_the_version(project: str):
    assert stated(project) == Version(1, 9, 0)
    assert state(project, Version(1, 10, 0)) == project.replace("1.9.0", "1.10.0")


def test_a_project_without_a_version_is_rejected():
    with pytest.raises(Refused, match="has no line"):
        stated('[project]\nname = "a"\n')
