"""The centre's tables: what migrations make is what the program knows."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext

from sync.centre.database import MIGRATIONS, migrate, reading
from sync.centre.tables import metadata
from tests.sync.every import fill, participation
from tests.sync.parts import Centre


def test_migrations_make_the_tables_that_are_known(centre: Centre) -> None:
    """Not a column more or less, on both databases."""
    with reading(centre.engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_an_earlier_centre_is_brought_up_to_date(centre: Centre) -> None:
    """The participations of a centre that knew no contributions stay, and new ones come in."""
    fill(centre, [participation({"choice": "shade"})])
    with centre.engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.downgrade(config, "0001")
    migrate(centre.engine)
    fill(centre, [participation({"words": {"text": "Bonjour"}})])
    assert centre.stored() == 2
    assert centre.tally()["choice", "shade"] == 1
