import sys

from chartroom_backup.cli import main

sys.exit(main())
