"""People in full, activities and attendance, questionnaires, sheets with a number."""

import json

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the revision."""
    op.create_table('classification',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('least_age', sa.Integer(), nullable=True),
    sa.Column('most_age', sa.Integer(), nullable=True),
    sa.Column('counted', sa.Boolean(), nullable=False),
    sa.Column('sort', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_classification')),
    sqlite_autoincrement=True
    )
    op.create_table('household',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_household')),
    sqlite_autoincrement=True
    )
    op.create_table('questionnaire',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('questions', sa.JSON(), nullable=False),
    sa.Column('asks_sex', sa.Boolean(), nullable=False),
    sa.Column('asks_age', sa.Boolean(), nullable=False),
    sa.Column('asks_area', sa.Boolean(), nullable=False),
    sa.Column('areas', sa.JSON(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('first_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['first_id'], ['questionnaire.id'], name=op.f('fk_questionnaire_first_id_questionnaire')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_questionnaire')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('questionnaire', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_questionnaire_first_id'), ['first_id'], unique=False)

    op.create_table('activity',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('program_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('form', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('starts', sa.Integer(), nullable=True),
    sa.Column('ends', sa.Integer(), nullable=True),
    sa.Column('instructor_id', sa.Integer(), nullable=True),
    sa.Column('instructor', sa.String(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=True),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('material_fee', sa.Integer(), nullable=False),
    sa.Column('bring', sa.String(), nullable=False),
    sa.Column('audience', sa.String(), nullable=False),
    sa.Column('publicity', sa.String(), nullable=False),
    sa.Column('content', sa.String(), nullable=False),
    sa.Column('counted', sa.Boolean(), nullable=False),
    sa.Column('repeat', sa.JSON(), nullable=False),
    sa.Column('schedule_note', sa.String(), nullable=False),
    sa.Column('sort', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['instructor_id'], ['person.id'], name=op.f('fk_activity_instructor_id_person')),
    sa.ForeignKeyConstraint(['program_id'], ['program.id'], name=op.f('fk_activity_program_id_program')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_activity')),
    sqlite_autoincrement=True
    )
    op.create_table('consent',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('agreed', sa.Boolean(), nullable=False),
    sa.Column('given_on', sa.Date(), nullable=False),
    sa.Column('how', sa.String(), nullable=False),
    sa.Column('witness', sa.String(), nullable=False),
    sa.Column('scope', sa.String(), nullable=False),
    sa.Column('withdrawn_on', sa.Date(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_consent_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consent')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('consent', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consent_person_id'), ['person_id'], unique=False)

    op.create_table('different_people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('first_id', sa.Integer(), nullable=False),
    sa.Column('second_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['first_id'], ['person.id'], name=op.f('fk_different_people_first_id_person')),
    sa.ForeignKeyConstraint(['second_id'], ['person.id'], name=op.f('fk_different_people_second_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_different_people')),
    sa.UniqueConstraint('first_id', 'second_id', name=op.f('uq_different_people_first_id_second_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('different_people', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_different_people_second_id'), ['second_id'], unique=False)

    op.create_table('emergency_contact',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('contact_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('relation', sa.String(), nullable=False),
    sa.Column('phone', sa.String(), nullable=False),
    sa.Column('key_holder', sa.Boolean(), nullable=False),
    sa.Column('sort', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['contact_id'], ['person.id'], name=op.f('fk_emergency_contact_contact_id_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_emergency_contact_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_emergency_contact')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('emergency_contact', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_emergency_contact_contact_id'), ['contact_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_emergency_contact_person_id'), ['person_id'], unique=False)

    op.create_table('person_classification',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('classification_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('until', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['classification_id'], ['classification.id'], name=op.f('fk_person_classification_classification_id_classification')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_person_classification_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person_classification')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('person_classification', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_person_classification_classification_id'), ['classification_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_person_classification_person_id'), ['person_id'], unique=False)

    op.create_table('printed_sheet',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Date(), nullable=False),
    sa.Column('end', sa.Date(), nullable=False),
    sa.Column('rows', sa.JSON(), nullable=False),
    sa.Column('printed_at', sa.DateTime(), nullable=False),
    sa.Column('printed_by', sa.Integer(), nullable=True),
    sa.Column('closed_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['printed_by'], ['person.id'], name=op.f('fk_printed_sheet_printed_by_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_printed_sheet')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('printed_sheet', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_printed_sheet_code'), ['code'], unique=False)
        batch_op.create_index(batch_op.f('ix_printed_sheet_subject_id'), ['subject_id'], unique=False)

    op.create_table('activity_member',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('activity_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('until', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['activity_id'], ['activity.id'], name=op.f('fk_activity_member_activity_id_activity')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_activity_member_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_activity_member')),
    sa.UniqueConstraint('activity_id', 'person_id', name=op.f('uq_activity_member_activity_id_person_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('activity_member', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_activity_member_person_id'), ['person_id'], unique=False)

    op.create_table('activity_session',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('activity_id', sa.Integer(), nullable=False),
    sa.Column('program_id', sa.Integer(), nullable=True),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('starts', sa.Integer(), nullable=True),
    sa.Column('ends', sa.Integer(), nullable=True),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('form', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('instructor_id', sa.Integer(), nullable=True),
    sa.Column('instructor', sa.String(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=True),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('material_fee', sa.Integer(), nullable=False),
    sa.Column('bring', sa.String(), nullable=False),
    sa.Column('counted', sa.Boolean(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('cancel_reason', sa.String(), nullable=False),
    sa.Column('unnamed_men', sa.Integer(), nullable=False),
    sa.Column('unnamed_women', sa.Integer(), nullable=False),
    sa.Column('unnamed_children', sa.Integer(), nullable=False),
    sa.Column('unnamed_others', sa.Integer(), nullable=False),
    sa.Column('confirmed_at', sa.DateTime(), nullable=True),
    sa.Column('confirmed_by', sa.Integer(), nullable=True),
    sa.Column('confirmed_counts', sa.JSON(), nullable=False),
    sa.Column('content', sa.String(), nullable=False),
    sa.Column('outcome', sa.String(), nullable=False),
    sa.Column('issues', sa.String(), nullable=False),
    sa.Column('moved_from', sa.Date(), nullable=True),
    sa.Column('source', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['activity_id'], ['activity.id'], name=op.f('fk_activity_session_activity_id_activity')),
    sa.ForeignKeyConstraint(['confirmed_by'], ['person.id'], name=op.f('fk_activity_session_confirmed_by_person')),
    sa.ForeignKeyConstraint(['instructor_id'], ['person.id'], name=op.f('fk_activity_session_instructor_id_person')),
    sa.ForeignKeyConstraint(['program_id'], ['program.id'], name=op.f('fk_activity_session_program_id_program')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_activity_session')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('activity_session', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_activity_session_activity_id'), ['activity_id'], unique=False)
        batch_op.create_index('ix_activity_session_day', ['day', 'starts'], unique=False)

    op.create_table('answer_sheet',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('questionnaire_id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('sex', sa.String(), nullable=False),
    sa.Column('age_band', sa.String(), nullable=False),
    sa.Column('area', sa.String(), nullable=False),
    sa.Column('answers', sa.JSON(), nullable=False),
    sa.Column('picked', sa.JSON(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['questionnaire_id'], ['questionnaire.id'], name=op.f('fk_answer_sheet_questionnaire_id_questionnaire')),
    sa.ForeignKeyConstraint(['session_id'], ['activity_session.id'], name=op.f('fk_answer_sheet_session_id_activity_session')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answer_sheet')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('answer_sheet', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_answer_sheet_questionnaire_id'), ['questionnaire_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_answer_sheet_session_id'), ['session_id'], unique=False)

    op.create_table('attendance',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('walk_in', sa.Boolean(), nullable=False),
    sa.Column('came_late', sa.Integer(), nullable=True),
    sa.Column('left_early', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_attendance_person_id_person')),
    sa.ForeignKeyConstraint(['session_id'], ['activity_session.id'], name=op.f('fk_attendance_session_id_activity_session')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attendance')),
    sa.UniqueConstraint('session_id', 'person_id', name=op.f('uq_attendance_session_id_person_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('attendance', schema=None) as batch_op:
        batch_op.create_index('ix_attendance_person_id_session_id', ['person_id', 'session_id'], unique=False)

    op.create_table('photo',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('file', sa.String(), nullable=False),
    sa.Column('caption', sa.String(), nullable=False),
    sa.Column('shown', sa.JSON(), nullable=False),
    sa.Column('nobody_recognisable', sa.Boolean(), nullable=False),
    sa.Column('sort', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['session_id'], ['activity_session.id'], name=op.f('fk_photo_session_id_activity_session')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_photo')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('photo', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_photo_session_id'), ['session_id'], unique=False)

    op.create_table('reservation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('phone', sa.String(), nullable=False),
    sa.Column('companions', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('place_in_line', sa.Integer(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_reservation_person_id_person')),
    sa.ForeignKeyConstraint(['session_id'], ['activity_session.id'], name=op.f('fk_reservation_session_id_activity_session')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reservation')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('reservation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reservation_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_reservation_session_id'), ['session_id'], unique=False)

    op.create_table('session_correction',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('before', sa.JSON(), nullable=False),
    sa.Column('after', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_session_correction_by_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_session_correction_person_id_person')),
    sa.ForeignKeyConstraint(['session_id'], ['activity_session.id'], name=op.f('fk_session_correction_session_id_activity_session')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_session_correction')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('session_correction', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_session_correction_business_date'), ['business_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_session_correction_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_session_correction_session_id'), ['session_id'], unique=False)

    op.create_table('session_fee',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('movement_id', sa.Integer(), nullable=True),
    sa.Column('of_sum_id', sa.Integer(), nullable=True),
    sa.Column('taken_back', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['movement_id'], ['movement.id'], name=op.f('fk_session_fee_movement_id_movement')),
    sa.ForeignKeyConstraint(['of_sum_id'], ['session_fee.id'], name=op.f('fk_session_fee_of_sum_id_session_fee')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_session_fee_person_id_person')),
    sa.ForeignKeyConstraint(['session_id'], ['activity_session.id'], name=op.f('fk_session_fee_session_id_activity_session')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_session_fee')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('session_fee', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_session_fee_movement_id'), ['movement_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_session_fee_of_sum_id'), ['of_sum_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_session_fee_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_session_fee_session_id'), ['session_id'], unique=False)

    used = op.get_bind().exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'person'").scalar()
    with op.batch_alter_table('person', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.add_column(sa.Column('family', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('given', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('is_body', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('room', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('postcode', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('address', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('phones', sa.JSON(), nullable=False, server_default='[]'))
        batch_op.add_column(sa.Column('birth_date', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('birth_year_from', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('birth_year_to', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('sex', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('kinds', sa.JSON(), nullable=False, server_default='[]'))
        batch_op.add_column(sa.Column('own_number', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('household_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('lives_alone', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('elderly_couple', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('care_mark', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('notes', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('left_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('merged_into_id', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('sort_key', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('phone_key', sa.String(), nullable=False, server_default=''))
        batch_op.create_index(batch_op.f('ix_person_household_id'), ['household_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_person_merged_into_id'), ['merged_into_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_person_merged_into_id_person'), 'person', ['merged_into_id'], ['id'])
        batch_op.create_foreign_key(batch_op.f('fk_person_household_id_household'), 'household', ['household_id'], ['id'])

    _tell_kinds_and_parts_of_names()
    with op.batch_alter_table('person', schema=None, table_kwargs={'sqlite_autoincrement': True}) as batch_op:
        batch_op.drop_column('helper')
    if used is not None:  # a rebuilt table goes on from its last row, and an id must never be used twice
        op.get_bind().exec_driver_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = 'person'", (used,))


def _tell_kinds_and_parts_of_names() -> None:
    """Whoever helped is お手伝い; a name written with one blank has 姓 and 名, any other stays whole."""
    connection = op.get_bind()
    person = sa.table('person', sa.column('id', sa.Integer()), sa.column('name', sa.String()), sa.column('helper', sa.Boolean()),
                      sa.column('kinds', sa.String()), sa.column('family', sa.String()), sa.column('given', sa.String()))
    for row in connection.execute(sa.select(person.c.id, person.c.name, person.c.helper)).all():
        parts = row.name.split()
        family, given = parts if len(parts) == 2 else ('', '')
        connection.execute(sa.update(person).where(person.c.id == row.id).values(
            kinds=json.dumps(['helper' if row.helper else 'participant']), family=family, given=given))
