"""The phone tree with its rounds and copies; watch calls, what they brought and what was done about it."""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the revision."""
    op.create_table('phone_tree',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=True),
    sa.Column('most_calls', sa.Integer(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_phone_tree')),
    sa.UniqueConstraint('number', name=op.f('uq_phone_tree_number')),
    sqlite_autoincrement=True
    )
    op.create_table('concern_aside',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('until', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_concern_aside_by_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_concern_aside_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_concern_aside')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('concern_aside', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_concern_aside_person_id'), ['person_id'], unique=False)

    op.create_table('tree_copy',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('tree_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('given_to', sa.String(), nullable=False),
    sa.Column('given_on', sa.Date(), nullable=False),
    sa.Column('given_by', sa.Integer(), nullable=True),
    sa.Column('returned_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['given_by'], ['person.id'], name=op.f('fk_tree_copy_given_by_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_tree_copy_person_id_person')),
    sa.ForeignKeyConstraint(['tree_id'], ['phone_tree.id'], name=op.f('fk_tree_copy_tree_id_phone_tree')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tree_copy')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tree_copy', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tree_copy_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tree_copy_tree_id'), ['tree_id'], unique=False)

    op.create_table('tree_node',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('tree_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('parent_id', sa.Integer(), nullable=True),
    sa.Column('sort', sa.Integer(), nullable=False),
    sa.Column('away_until', sa.Date(), nullable=True),
    sa.Column('reports_back', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['parent_id'], ['tree_node.id'], name=op.f('fk_tree_node_parent_id_tree_node')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_tree_node_person_id_person')),
    sa.ForeignKeyConstraint(['tree_id'], ['phone_tree.id'], name=op.f('fk_tree_node_tree_id_phone_tree')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tree_node')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tree_node', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tree_node_parent_id'), ['parent_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tree_node_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tree_node_tree_id'), ['tree_id'], unique=False)

    op.create_table('tree_round',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('tree_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('message', sa.String(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('started_at', sa.DateTime(), nullable=False),
    sa.Column('started_by', sa.Integer(), nullable=True),
    sa.Column('ended_at', sa.DateTime(), nullable=True),
    sa.Column('ended_by', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['ended_by'], ['person.id'], name=op.f('fk_tree_round_ended_by_person')),
    sa.ForeignKeyConstraint(['started_by'], ['person.id'], name=op.f('fk_tree_round_started_by_person')),
    sa.ForeignKeyConstraint(['tree_id'], ['phone_tree.id'], name=op.f('fk_tree_round_tree_id_phone_tree')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tree_round')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tree_round', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tree_round_business_date'), ['business_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_tree_round_tree_id'), ['tree_id'], unique=False)

    op.create_table('watch_case',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('cause', sa.String(), nullable=False),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('opened_time', sa.Integer(), nullable=True),
    sa.Column('opened_at', sa.DateTime(), nullable=False),
    sa.Column('opened_by', sa.Integer(), nullable=True),
    sa.Column('next_step', sa.String(), nullable=False),
    sa.Column('next_person_id', sa.Integer(), nullable=True),
    sa.Column('next_who', sa.String(), nullable=False),
    sa.Column('next_on', sa.Date(), nullable=True),
    sa.Column('next_time', sa.Integer(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('ended_at', sa.DateTime(), nullable=True),
    sa.Column('ended_by', sa.Integer(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=False),
    sa.Column('outcome_note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['ended_by'], ['person.id'], name=op.f('fk_watch_case_ended_by_person')),
    sa.ForeignKeyConstraint(['next_person_id'], ['person.id'], name=op.f('fk_watch_case_next_person_id_person')),
    sa.ForeignKeyConstraint(['opened_by'], ['person.id'], name=op.f('fk_watch_case_opened_by_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_watch_case_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watch_case')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('watch_case', schema=None) as batch_op:
        batch_op.create_index('ix_watch_case_ended_on', ['ended_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_watch_case_opened_on'), ['opened_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_watch_case_person_id'), ['person_id'], unique=False)

    op.create_table('watch_check',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('part', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_watch_check_by_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watch_check')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('watch_check', schema=None) as batch_op:
        batch_op.create_index('uq_watch_check_business_date_part', ['business_date', 'part'], unique=True)

    op.create_table('watch_plan',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('slots', sa.JSON(), nullable=False),
    sa.Column('caller_id', sa.Integer(), nullable=True),
    sa.Column('retries', sa.Integer(), nullable=False),
    sa.Column('retry_minutes', sa.Integer(), nullable=False),
    sa.Column('visit_after_days', sa.Integer(), nullable=False),
    sa.Column('neighbour_id', sa.Integer(), nullable=True),
    sa.Column('neighbour', sa.String(), nullable=False),
    sa.Column('neighbour_phone', sa.String(), nullable=False),
    sa.Column('doctor', sa.String(), nullable=False),
    sa.Column('doctor_phone', sa.String(), nullable=False),
    sa.Column('key_note', sa.String(), nullable=False),
    sa.Column('notes', sa.String(), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('until', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['caller_id'], ['person.id'], name=op.f('fk_watch_plan_caller_id_person')),
    sa.ForeignKeyConstraint(['neighbour_id'], ['person.id'], name=op.f('fk_watch_plan_neighbour_id_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_watch_plan_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watch_plan')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('watch_plan', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_watch_plan_caller_id'), ['caller_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_watch_plan_neighbour_id'), ['neighbour_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_watch_plan_person_id'), ['person_id'], unique=False)

    op.create_table('tree_call',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('round_id', sa.Integer(), nullable=False),
    sa.Column('node_id', sa.Integer(), nullable=False),
    sa.Column('caller_id', sa.Integer(), nullable=True),
    sa.Column('result', sa.String(), nullable=False),
    sa.Column('report', sa.Boolean(), nullable=False),
    sa.Column('time', sa.DateTime(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('source', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_tree_call_by_person')),
    sa.ForeignKeyConstraint(['caller_id'], ['tree_node.id'], name=op.f('fk_tree_call_caller_id_tree_node')),
    sa.ForeignKeyConstraint(['node_id'], ['tree_node.id'], name=op.f('fk_tree_call_node_id_tree_node')),
    sa.ForeignKeyConstraint(['round_id'], ['tree_round.id'], name=op.f('fk_tree_call_round_id_tree_round')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tree_call')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tree_call', schema=None) as batch_op:
        batch_op.create_index('ix_tree_call_round_id_node_id', ['round_id', 'node_id'], unique=False)

    op.create_table('watch_attempt',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('slot_on', sa.Date(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('time', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('caller_id', sa.Integer(), nullable=True),
    sa.Column('result', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=True),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('key', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_watch_attempt_by_person')),
    sa.ForeignKeyConstraint(['caller_id'], ['person.id'], name=op.f('fk_watch_attempt_caller_id_person')),
    sa.ForeignKeyConstraint(['case_id'], ['watch_case.id'], name=op.f('fk_watch_attempt_case_id_watch_case')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_watch_attempt_person_id_person')),
    sa.ForeignKeyConstraint(['plan_id'], ['watch_plan.id'], name=op.f('fk_watch_attempt_plan_id_watch_plan')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watch_attempt')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('watch_attempt', schema=None) as batch_op:
        batch_op.create_index('ix_watch_attempt_business_date', ['business_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_watch_attempt_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_watch_attempt_person_id'), ['person_id'], unique=False)
        batch_op.create_index('ix_watch_attempt_plan_id_business_date', ['plan_id', 'business_date'], unique=False)
        batch_op.create_index('uq_watch_attempt_key', ['key'], unique=True)

    op.create_table('watch_pause',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Date(), nullable=False),
    sa.Column('end', sa.Date(), nullable=True),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['watch_plan.id'], name=op.f('fk_watch_pause_plan_id_watch_plan')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watch_pause')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('watch_pause', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_watch_pause_plan_id'), ['plan_id'], unique=False)

    op.create_table('watch_step',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('time', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_watch_step_by_person')),
    sa.ForeignKeyConstraint(['case_id'], ['watch_case.id'], name=op.f('fk_watch_step_case_id_watch_case')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_watch_step')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('watch_step', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_watch_step_case_id'), ['case_id'], unique=False)
