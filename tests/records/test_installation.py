from support.installation_rules import InstallationRules


class TestInstallation(InstallationRules):
    service = "records"
