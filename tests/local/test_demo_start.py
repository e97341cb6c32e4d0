from tests.local.launching import Launcher


def test_the_demo_starts_a_system_if_none_runs_and_stops_it_even_if_it_fails(
    launcher: Launcher,
):
    launcher.prepare()

    played = launcher.run("demo", "--agents", "--start")

    assert "chartroom is ready at" in played.stdout
    assert played.returncode == 1
    story = f"{launcher.clone.root}/examples/story"
    assert played.stderr.startswith(f"chartroom: {story}/callers.json cannot be used (")
    assert launcher.run("status").returncode == 3


def test_a_running_system_continues_after_the_demo(running: Launcher):
    played = running.run("demo", "--agents", "--start")

    assert "chartroom is ready at" not in played.stdout
    assert running.run("status").returncode == 0


def test_tampering_is_shown_after_the_story_and_not_with_agents(launcher: Launcher):
    played = launcher.run("demo", "--tamper", "--agents")

    assert played.returncode == 2
    assert "--tamper" in played.stderr
