import re

from defects.__main__ import DEFECTS
from support.sources import REPOSITORY


def test_each_has_its_text_once_and_tests_that_exist():
    wrong = []
    for defect in DEFECTS:
        source = (REPOSITORY / defect.file).read_text("utf-8")
        path, *names = defect.tests.partition("[")[0].split("::")
        tests = REPOSITORY / path
        if source.count(defect.before) != 1:
            wrong.append((defect.name, defect.file))
        if not tests.exists() or not all(
            re.search(rf"(?m)^\s*(class|(async )?def) {name}\b", tests.read_text("utf-8"))
            for name in names
        ):
            wrong.append((defect.name, defect.tests))
    assert wrong == []
