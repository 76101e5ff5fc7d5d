"""The first screen of all: はじめる, 練習する, 前のPCから移す; and what ヘルプ says before there is a salon."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.ui.first_start.form_state import QUESTIONS, FirstStartForm, short_names
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.theme import look
from salon_app.ui.widgets.big_choice import BigChoice
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card


class WelcomeScreen(StepScreen):
    """Three ways on. Somebody who was interrupted goes on where it happened."""

    begin = Signal()
    practise = Signal()
    move_in = Signal()

    def __init__(self, form: FirstStartForm, *, has_practice: bool, warnings: tuple[str, ...] = ()) -> None:
        # in large type the three ways on come first: all of them are seen at once
        super().__init__(self.tr("どれか1つを押してください"), self.tr(
            "サロンの売上とお金を、このパソコンで記録します。インターネットは使いません。") if look().scale < 150 else "")
        if form.begun:
            at = QUESTIONS.index(form.step) if form.step in QUESTIONS else len(QUESTIONS) - 1
            begin = BigChoice(self.tr("つづきから、はじめる"), self.tr(
                "入れたところは残っています。「{name}」からつづけます。").format(name=short_names()[at]),
                "door", main=True)
        else:
            begin = BigChoice(self.tr("はじめる"), self.tr(
                "6つの質問に答えると使えます。5分ほどで終わります。"), "door", main=True)
        practise = BigChoice(self.tr("練習する"), self.tr(
            "前の練習のつづきをします。") if has_practice else self.tr(
            "見本のサロンで何でも試せます。本当の記録には入りません。"), "pencil")
        move_in = BigChoice(self.tr("前のPCから移す"), self.tr(
            "前のパソコンの控え（USBメモリー）からつづけます。"), "usb")
        begin.clicked.connect(self.begin)
        practise.clicked.connect(self.practise)
        move_in.clicked.connect(self.move_in)
        self.column.insertSpacing(0, look().px(26, 0))
        self.choices = (begin, practise, move_in)
        self.column.addSpacing(look().px(10, 0))
        for choice in self.choices:
            self.column.addWidget(choice)
        for sentence in warnings:
            self.column.addWidget(Label(self.tr("△ {sentence}").format(sentence=sentence), tone="warning", wrap=True))
        self.finish()
        self.set_hint(self.tr("まちがえても大丈夫です。どれを選んでも、あとから変えられます。"))


class HelpScreen(StepScreen):
    """Plain sentences; there is nobody to ring yet."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("はじめての設定のヘルプ"))
        for title, words in (
            (self.tr("わからない質問があるとき"),
             self.tr("「あとで決める」を押して先へ進みます。「設定」で、いつでも決めたり変えたりできます。")),
            (self.tr("途中でやめるとき"),
             self.tr("右上の × で閉じてかまいません。入れたところは残っていて、次に開いたときにつづきができます。")),
            (self.tr("まず試してみたいとき"),
             self.tr("「練習する」では見本のサロンが開きます。何を押しても、本当の記録には入りません。")),
            (self.tr("文字が小さいとき"),
             self.tr("上の 125%、150%、200% を押すと大きくなります。")),
            (self.tr("キーボードで使うとき"),
             self.tr("Tab でつぎの場所へ、スペースで押します。Ctrl＋Enter で右下の大きなボタンを押します。")),
        ):
            card = Card()
            card.column.addWidget(Label(title, step="bold", wrap=True))
            card.column.addWidget(Label(words, wrap=True))
            self.column.addWidget(card)
        self.finish()
        self.set_main(self.tr("元の画面に戻る"), self.back.emit)


class PracticeScreen(StepScreen):
    """Shown while the salon for practice is being made; the strip below tells how far it is."""

    def __init__(self) -> None:
        super().__init__(self.tr("練習のサロンを用意しています"),
                         self.tr("見本の売上を2年分つくります。1分ほどお待ちください。やめるときは、下の「中止」を押します。"))
        self.column.addWidget(Label(
            self.tr("練習の画面には、上に点線が出て、名前に（練習）がつきます。終わるときは「今日」の「練習」を押します。"),
            wrap=True))
        self.finish()
