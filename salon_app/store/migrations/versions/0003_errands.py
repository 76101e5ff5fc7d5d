"""Errands: requests, lines, steps, the money held for each, slips with a number; the accounts they post to."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

ACCOUNTS = (
    ('carried', '持ち出し中の預り金', 'money'),
    ('helper_advance', '担当の立替', 'payable'),
    ('shop_credit', '店に後払い', 'payable'),
    ('errand_tickets', '前受金（買いもの利用券）', 'payable'),
    ('payouts_due', '謝礼の未払い', 'payable'),
    ('errand_fees', '買いもの代行の手数料', 'income'),
    ('errand_payouts', '買いもの代行の謝礼', 'expense'),
)


def upgrade() -> None:
    """Apply the revision."""
    op.create_table('shop',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('phone', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shop')),
    sa.UniqueConstraint('name', name=op.f('uq_shop_name')),
    sqlite_autoincrement=True
    )
    op.create_table('shop_receipt',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('shop_id', sa.Integer(), nullable=True),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('total', sa.Integer(), nullable=False),
    sa.Column('others', sa.Integer(), nullable=False),
    sa.Column('photo', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['shop_id'], ['shop.id'], name=op.f('fk_shop_receipt_shop_id_shop')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shop_receipt')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('shop_receipt', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_shop_receipt_business_date'), ['business_date'], unique=False)

    op.create_table('errand_template',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('repeat', sa.JSON(), nullable=False),
    sa.Column('starts', sa.Date(), nullable=False),
    sa.Column('needed_time', sa.Integer(), nullable=True),
    sa.Column('shop_id', sa.Integer(), nullable=True),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('notes', sa.String(), nullable=False),
    sa.Column('lines', sa.JSON(), nullable=False),
    sa.Column('skipped', sa.JSON(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_errand_template_person_id_person')),
    sa.ForeignKeyConstraint(['shop_id'], ['shop.id'], name=op.f('fk_errand_template_shop_id_shop')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand_template')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand_template', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_errand_template_person_id'), ['person_id'], unique=False)

    op.create_table('errand',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('channel', sa.String(), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('received_at', sa.DateTime(), nullable=False),
    sa.Column('received_by', sa.Integer(), nullable=True),
    sa.Column('needed_on', sa.Date(), nullable=True),
    sa.Column('needed_time', sa.Integer(), nullable=True),
    sa.Column('shop_id', sa.Integer(), nullable=True),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('notes', sa.String(), nullable=False),
    sa.Column('helper_id', sa.Integer(), nullable=True),
    sa.Column('funding', sa.String(), nullable=False),
    sa.Column('fee_kind', sa.String(), nullable=False),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('payout', sa.Integer(), nullable=False),
    sa.Column('program_id', sa.Integer(), nullable=True),
    sa.Column('template_id', sa.Integer(), nullable=True),
    sa.Column('next_on', sa.Date(), nullable=True),
    sa.Column('kept_at', sa.String(), nullable=False),
    sa.Column('again_on', sa.Date(), nullable=True),
    sa.Column('delivered_on', sa.Date(), nullable=True),
    sa.Column('delivered_time', sa.Integer(), nullable=True),
    sa.Column('settled_on', sa.Date(), nullable=True),
    sa.Column('duplicate_of_id', sa.Integer(), nullable=True),
    sa.Column('referred_to', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['duplicate_of_id'], ['errand.id'], name=op.f('fk_errand_duplicate_of_id_errand')),
    sa.ForeignKeyConstraint(['helper_id'], ['person.id'], name=op.f('fk_errand_helper_id_person')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_errand_person_id_person')),
    sa.ForeignKeyConstraint(['program_id'], ['program.id'], name=op.f('fk_errand_program_id_program')),
    sa.ForeignKeyConstraint(['received_by'], ['person.id'], name=op.f('fk_errand_received_by_person')),
    sa.ForeignKeyConstraint(['shop_id'], ['shop.id'], name=op.f('fk_errand_shop_id_shop')),
    sa.ForeignKeyConstraint(['template_id'], ['errand_template.id'], name=op.f('fk_errand_template_id_errand_template')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_errand_delivered_on'), ['delivered_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_helper_id'), ['helper_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_needed_on'), ['needed_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_next_on'), ['next_on'], unique=False)
        batch_op.create_index('ix_errand_person_id_id', ['person_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_received_on'), ['received_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_settled_on'), ['settled_on'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_shop_id'), ['shop_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_state'), ['state'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_template_id'), ['template_id'], unique=False)

    op.create_table('errand_line',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('errand_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('item', sa.String(), nullable=False),
    sa.Column('quantity', sa.String(), nullable=False),
    sa.Column('detail', sa.String(), nullable=False),
    sa.Column('substitute', sa.String(), nullable=False),
    sa.Column('outcome', sa.String(), nullable=False),
    sa.Column('got', sa.String(), nullable=False),
    sa.Column('price', sa.Integer(), nullable=True),
    sa.Column('unwanted', sa.String(), nullable=False),
    sa.Column('receipt_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['errand_id'], ['errand.id'], name=op.f('fk_errand_line_errand_id_errand')),
    sa.ForeignKeyConstraint(['receipt_id'], ['shop_receipt.id'], name=op.f('fk_errand_line_receipt_id_shop_receipt')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand_line')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand_line', schema=None) as batch_op:
        batch_op.create_index('ix_errand_line_errand_id_number', ['errand_id', 'number'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_line_receipt_id'), ['receipt_id'], unique=False)

    op.create_table('errand_money',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('errand_id', sa.Integer(), nullable=False),
    sa.Column('movement_id', sa.Integer(), nullable=False),
    sa.Column('step_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('reverses_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['errand_id'], ['errand.id'], name=op.f('fk_errand_money_errand_id_errand')),
    sa.ForeignKeyConstraint(['movement_id'], ['movement.id'], name=op.f('fk_errand_money_movement_id_movement')),
    sa.ForeignKeyConstraint(['reverses_id'], ['errand_money.id'], name=op.f('fk_errand_money_reverses_id_errand_money')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand_money')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand_money', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_errand_money_errand_id'), ['errand_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_money_movement_id'), ['movement_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_money_reverses_id'), ['reverses_id'], unique=False)

    op.create_table('errand_settlement',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('errand_id', sa.Integer(), nullable=False),
    sa.Column('issued_at', sa.DateTime(), nullable=False),
    sa.Column('issued_by', sa.Integer(), nullable=True),
    sa.Column('settled_at', sa.DateTime(), nullable=True),
    sa.Column('settled_by', sa.Integer(), nullable=True),
    sa.Column('receipt_sign', sa.String(), nullable=False),
    sa.Column('given_by', sa.Integer(), nullable=True),
    sa.Column('received', sa.Integer(), nullable=False),
    sa.Column('spent', sa.Integer(), nullable=False),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('refund', sa.Integer(), nullable=False),
    sa.Column('accepted', sa.Integer(), nullable=False),
    sa.Column('accepted_by', sa.Integer(), nullable=True),
    sa.Column('accept_reason', sa.String(), nullable=False),
    sa.Column('taken_back', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['accepted_by'], ['person.id'], name=op.f('fk_errand_settlement_accepted_by_person')),
    sa.ForeignKeyConstraint(['errand_id'], ['errand.id'], name=op.f('fk_errand_settlement_errand_id_errand')),
    sa.ForeignKeyConstraint(['given_by'], ['person.id'], name=op.f('fk_errand_settlement_given_by_person')),
    sa.ForeignKeyConstraint(['issued_by'], ['person.id'], name=op.f('fk_errand_settlement_issued_by_person')),
    sa.ForeignKeyConstraint(['settled_by'], ['person.id'], name=op.f('fk_errand_settlement_settled_by_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand_settlement')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand_settlement', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_errand_settlement_errand_id'), ['errand_id'], unique=False)

    op.create_table('errand_step',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('errand_id', sa.Integer(), nullable=False),
    sa.Column('came_from', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('time', sa.Integer(), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('back', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['by'], ['person.id'], name=op.f('fk_errand_step_by_person')),
    sa.ForeignKeyConstraint(['errand_id'], ['errand.id'], name=op.f('fk_errand_step_errand_id_errand')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand_step')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand_step', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_errand_step_errand_id'), ['errand_id'], unique=False)
        batch_op.create_index('ix_errand_step_state_business_date', ['state', 'business_date'], unique=False)

    op.create_table('errand_ticket',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('unit', sa.Integer(), nullable=False),
    sa.Column('movement_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['movement_id'], ['movement.id'], name=op.f('fk_errand_ticket_movement_id_movement')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_errand_ticket_person_id_person')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand_ticket')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('errand_ticket', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_errand_ticket_business_date'), ['business_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_ticket_movement_id'), ['movement_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_errand_ticket_person_id'), ['person_id'], unique=False)

    op.create_table('custody_slip',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('errand_id', sa.Integer(), nullable=False),
    sa.Column('money_id', sa.Integer(), nullable=False),
    sa.Column('amount', sa.Integer(), nullable=False),
    sa.Column('issued_at', sa.DateTime(), nullable=False),
    sa.Column('issued_by', sa.Integer(), nullable=True),
    sa.Column('prints', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['errand_id'], ['errand.id'], name=op.f('fk_custody_slip_errand_id_errand')),
    sa.ForeignKeyConstraint(['issued_by'], ['person.id'], name=op.f('fk_custody_slip_issued_by_person')),
    sa.ForeignKeyConstraint(['money_id'], ['errand_money.id'], name=op.f('fk_custody_slip_money_id_errand_money')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_custody_slip')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('custody_slip', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_custody_slip_errand_id'), ['errand_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_custody_slip_money_id'), ['money_id'], unique=False)

    _give_founded_books_what_new_ones_start_with()


def _give_founded_books_what_new_ones_start_with() -> None:
    """The accounts of errands and their 事業, where the books have been laid before."""
    connection = op.get_bind()
    account = sa.table('account', *(sa.column(name) for name in (
        'code', 'name', 'kind', 'is_bank', 'counted', 'two_people', 'sort', 'active')))
    program = sa.table('program', *(sa.column(name) for name in ('id', 'name', 'sort', 'active')))
    setting = sa.table('setting', sa.column('key'), sa.column('value', sa.JSON()))
    last = connection.execute(sa.select(sa.func.max(account.c.sort))).scalar()
    if last is None:
        return
    for sort, (code, name, kind) in enumerate(ACCOUNTS, start=last + 1):
        connection.execute(sa.insert(account).values(
            code=code, name=name, kind=kind, is_bank=False, counted=False, two_people=False, sort=sort, active=True))
    found = connection.execute(sa.select(program.c.id).where(program.c.name == '買いもの代行')).scalar()
    if found is None:
        last = connection.execute(sa.select(sa.func.max(program.c.sort))).scalar() or 0
        connection.execute(sa.insert(program).values(name='買いもの代行', sort=last + 1, active=True))
        found = connection.execute(sa.select(program.c.id).where(program.c.name == '買いもの代行')).scalar()
    connection.execute(sa.insert(setting).values(key='errand_program', value=found))
