import re

from bench.quality.chart import SCALE, draw
from bench.quality.measured import SETS

MEASURED = SETS.validate_python(
    [
        {
            "name": "notes",
            "texts": 1_524,
            "questions": 1_715,
            "measures": {
                mode: {"nDCG@10": {"mean": mean, "low": mean - 0.1, "high": mean + 0.1}}
                for mode, mean in {
                    "lexical": 0.5,
                    "dense": 0.25,
                    "rrf": 0.6,
                    "hybrid": 0.75,
                }.items()
            },
            "above_rrf": {"mean": 0.15, "low": 0.1, "high": 0.2},
        }
    ]
)


def test_each_mode_has_a_bar_with_its_mean_and_interval():
    drawn = draw(MEASURED)

    lengths = [float(width) for width in re.findall(r'<rect [^>]*width="([\d.]+)"', drawn)]
    assert lengths == [0.5 * SCALE, 0.25 * SCALE, 0.6 * SCALE, 0.75 * SCALE]
    assert re.findall(r">(0\.\d+)<", drawn) == ["0.500", "0.250", "0.600", "0.750"]
    assert "notes, 1,715 questions" in drawn
    lines = re.findall(r'<line [^>]*x1="([\d.]+)" x2="([\d.]+)"', drawn)
    widths = [float(end) - float(begin) for begin, end in lines]
    assert [round(one / SCALE, 3) for one in widths] == [0.2] * 4
