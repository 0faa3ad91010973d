"""What Alembic runs: the steps, over the connection that sync.centre.database hands it."""

from alembic import context

from sync.centre.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
