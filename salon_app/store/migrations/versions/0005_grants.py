"""Grants: awards with their 費目, expenses with their shares and numbers, locked months, the funders' forms; two 科目 more."""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None

ACCOUNTS = (
    ('designated', '指定管理料', 'income'),
    ('wages', '給料手当', 'expense'),
)


def upgrade() -> None:
    """Apply the revision."""
    op.create_table('form_template',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('funder', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('file', sa.String(), nullable=False),
    sa.Column('original', sa.String(), nullable=False),
    sa.Column('fields', sa.JSON(), nullable=False),
    sa.Column('lists', sa.JSON(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_form_template')),
    sqlite_autoincrement=True
    )
    op.create_table('grant_award',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('funder', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('number', sa.String(), nullable=False),
    sa.Column('addressee', sa.String(), nullable=False),
    sa.Column('program_ids', sa.JSON(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('paid', sa.String(), nullable=False),
    sa.Column('starts', sa.Date(), nullable=False),
    sa.Column('ends', sa.Date(), nullable=False),
    sa.Column('rate_num', sa.Integer(), nullable=False),
    sa.Column('rate_den', sa.Integer(), nullable=False),
    sa.Column('cap', sa.Integer(), nullable=True),
    sa.Column('rounding', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('min_sessions', sa.Integer(), nullable=True),
    sa.Column('min_average', sa.Integer(), nullable=True),
    sa.Column('average_by', sa.String(), nullable=False),
    sa.Column('counts_helpers', sa.Boolean(), nullable=False),
    sa.Column('publicity', sa.String(), nullable=False),
    sa.Column('keep_years', sa.Integer(), nullable=False),
    sa.Column('report_due', sa.Date(), nullable=True),
    sa.Column('contact', sa.String(), nullable=False),
    sa.Column('contact_phone', sa.String(), nullable=False),
    sa.Column('notes', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('reported_on', sa.Date(), nullable=True),
    sa.Column('handed_in', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_grant_award')),
    sqlite_autoincrement=True
    )
    op.create_table('grant_line',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('grant_id', sa.Integer(), nullable=False),
    sa.Column('side', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('account_ids', sa.JSON(), nullable=False),
    sa.Column('budget', sa.Integer(), nullable=False),
    sa.Column('revised', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['grant_id'], ['grant_award.id'], name=op.f('fk_grant_line_grant_id_grant_award')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_grant_line')),
    sa.UniqueConstraint('grant_id', 'side', 'number', name=op.f('uq_grant_line_grant_id_side_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('grant_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_grant_line_grant_id'), ['grant_id'], unique=False)

    op.create_table('month_lock',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('month', sa.Date(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('findings', sa.JSON(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_month_lock_by_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_month_lock')),
    sa.UniqueConstraint('month', name=op.f('uq_month_lock_month')),
    sqlite_autoincrement=True
    )
    op.create_table('expense',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('payee', sa.String(), nullable=False),
    sa.Column('description', sa.String(), nullable=False),
    sa.Column('addressee', sa.String(), nullable=False),
    sa.Column('evidence', sa.String(), nullable=False),
    sa.Column('receipt_on', sa.Date(), nullable=True),
    sa.Column('used_on', sa.Date(), nullable=True),
    sa.Column('booked_on', sa.Date(), nullable=False),
    sa.Column('paid_on', sa.Date(), nullable=True),
    sa.Column('method', sa.String(), nullable=False),
    sa.Column('place_id', sa.Integer(), nullable=True),
    sa.Column('helper_id', sa.Integer(), nullable=True),
    sa.Column('transfer_fee', sa.Integer(), nullable=False),
    sa.Column('movement_id', sa.Integer(), nullable=True),
    sa.Column('paid_movement_id', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('taken_back_on', sa.Date(), nullable=True),
    sa.Column('taken_back_reason', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_expense_by_person')),
    sa.ForeignKeyConstraint(['helper_id'], ['person.id'], name=op.f('fk_expense_helper_id_person')),
    sa.ForeignKeyConstraint(['movement_id'], ['movement.id'], name=op.f('fk_expense_movement_id_movement')),
    sa.ForeignKeyConstraint(['paid_movement_id'], ['movement.id'], name=op.f('fk_expense_paid_movement_id_movement')),
    sa.ForeignKeyConstraint(['place_id'], ['account.id'], name=op.f('fk_expense_place_id_account')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_expense')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('expense', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_expense_booked_on'), ['booked_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_expense_helper_id'), ['helper_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_expense_movement_id'), ['movement_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_expense_paid_movement_id'), ['paid_movement_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_expense_paid_on'), ['paid_on'], unique=False)

    op.create_table('grant_money',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('grant_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('movement_id', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('taken_back', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['grant_id'], ['grant_award.id'], name=op.f('fk_grant_money_grant_id_grant_award')),
    sa.ForeignKeyConstraint(['movement_id'], ['movement.id'], name=op.f('fk_grant_money_movement_id_movement')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_grant_money')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('grant_money', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_grant_money_business_date'), ['business_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_grant_money_grant_id'), ['grant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_grant_money_movement_id'), ['movement_id'], unique=False)

    op.create_table('attachment',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('expense_id', sa.Integer(), nullable=True),
    sa.Column('grant_id', sa.Integer(), nullable=True),
    sa.Column('file', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['expense_id'], ['expense.id'], name=op.f('fk_attachment_expense_id_expense')),
    sa.ForeignKeyConstraint(['grant_id'], ['grant_award.id'], name=op.f('fk_attachment_grant_id_grant_award')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachment')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('attachment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attachment_expense_id'), ['expense_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_attachment_grant_id'), ['grant_id'], unique=False)

    op.create_table('expense_line',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('expense_id', sa.Integer(), nullable=False),
    sa.Column('sort', sa.Integer(), nullable=False),
    sa.Column('description', sa.String(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('program_id', sa.Integer(), nullable=True),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_expense_line_account_id_account')),
    sa.ForeignKeyConstraint(['expense_id'], ['expense.id'], name=op.f('fk_expense_line_expense_id_expense')),
    sa.ForeignKeyConstraint(['program_id'], ['program.id'], name=op.f('fk_expense_line_program_id_program')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_expense_line')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('expense_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_expense_line_expense_id'), ['expense_id'], unique=False)

    op.create_table('grant_receipt',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('grant_id', sa.Integer(), nullable=False),
    sa.Column('expense_id', sa.Integer(), nullable=False),
    sa.Column('grant_line_id', sa.Integer(), nullable=False),
    sa.Column('serial', sa.Integer(), nullable=False),
    sa.Column('retired', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['expense_id'], ['expense.id'], name=op.f('fk_grant_receipt_expense_id_expense')),
    sa.ForeignKeyConstraint(['grant_id'], ['grant_award.id'], name=op.f('fk_grant_receipt_grant_id_grant_award')),
    sa.ForeignKeyConstraint(['grant_line_id'], ['grant_line.id'], name=op.f('fk_grant_receipt_grant_line_id_grant_line')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_grant_receipt')),
    sa.UniqueConstraint('grant_line_id', 'serial', name=op.f('uq_grant_receipt_grant_line_id_serial')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('grant_receipt', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_grant_receipt_expense_id'), ['expense_id'], unique=False)
        batch_op.create_index('ix_grant_receipt_grant_id_expense_id', ['grant_id', 'expense_id'], unique=True, sqlite_where=sa.text('retired = 0'))

    op.create_table('expense_share',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('line_id', sa.Integer(), nullable=False),
    sa.Column('grant_id', sa.Integer(), nullable=True),
    sa.Column('grant_line_id', sa.Integer(), nullable=True),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['grant_id'], ['grant_award.id'], name=op.f('fk_expense_share_grant_id_grant_award')),
    sa.ForeignKeyConstraint(['grant_line_id'], ['grant_line.id'], name=op.f('fk_expense_share_grant_line_id_grant_line')),
    sa.ForeignKeyConstraint(['line_id'], ['expense_line.id'], name=op.f('fk_expense_share_line_id_expense_line')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_expense_share')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('expense_share', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_expense_share_grant_id'), ['grant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_expense_share_grant_line_id'), ['grant_line_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_expense_share_line_id'), ['line_id'], unique=False)

    with op.batch_alter_table('leg', schema=None) as batch_op:
        batch_op.drop_index('ix_leg_account_id_business_date_amount')
        batch_op.create_index('ix_leg_account_id_business_date', ['account_id', 'business_date', 'amount', 'program_id'], unique=False)

    with op.batch_alter_table('account', schema=None) as batch_op:
        batch_op.add_column(sa.Column('npo_group', sa.String(), server_default='', nullable=False))

    _give_founded_books_what_new_ones_start_with()


def _give_founded_books_what_new_ones_start_with() -> None:
    """The 科目, where the books have been laid before; one of the same name that the salon made becomes the program's."""
    connection = op.get_bind()
    account = sa.table('account', *(sa.column(name) for name in (
        'id', 'code', 'name', 'kind', 'is_bank', 'counted', 'two_people', 'sort', 'active', 'npo_group')))
    last = connection.execute(sa.select(sa.func.max(account.c.sort))).scalar()
    if last is None:
        return
    for sort, (code, name, kind) in enumerate(ACCOUNTS, start=last + 1):
        own = connection.execute(sa.select(account.c.id).where(
            account.c.name == name, account.c.kind == kind, account.c.code.is_(None))).scalar()
        if own is not None:
            connection.execute(sa.update(account).where(account.c.id == own).values(code=code))
            continue
        connection.execute(sa.insert(account).values(
            code=code, name=name, kind=kind, is_bank=False, counted=False, two_people=False, sort=sort, active=True,
            npo_group=''))
