<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>App</name>
    <message>
        <source>このサロンの記録は、もう開いています。開いている画面をお使いください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前回は思いがけず終わりました。入れた記録は残っています。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>{items}の会計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}の会計の取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}の返品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{what}」を元に戻した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あとから入れたものがこれを使っているため、元に戻せません。それぞれの場所で直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お金の記録 {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お金の記録の取消 {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お金の記録は消せません。取消で直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これは、もう元に戻してあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのあとに変わっているため、元に戻せません。それぞれの場所で直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけの入金 {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>はじめての設定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まとめて入力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>レジ締め</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計の取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻せるものがありません。前のものは、それぞれの場所で直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分類の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷ずみ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>印刷待ち</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>売上の取りこみ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>寄付箱を開けた {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>導入前の数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>廃棄メモ {name} {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控えの状態に戻した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控え（{backup}）の状態に戻した</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支払方法の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来店者数 {total}名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残高照合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>点検</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを済みにした</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>置き場所・科目の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本のサロン</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>設定の変更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>領収書</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cashbook</name>
    <message>
        <source>この記録は、もう取り消してあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その日のレジはもう締めてあります。今日の日付で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その記録は見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>なんのお金か、ひとこと書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>レジはしまえません。名前は変えられます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>両替</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計は「今日の会計」で取り消してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消の理由を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>寄付箱は2人で開けます。もう1人を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>寄付箱を開けた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残高があるので、しまえません。先に移してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移す先は、もとと別の置き場所にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移動</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通帳と合いません。わけをひとこと書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開始残高</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開始残高は0円から999,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>9で割り切れる金額です。540円と450円のように、数字の順が入れかわった会計がないかを見てみましょう。</source>
        <translation>The amount is divisible by 9. Let&apos;s see whether a sale has its digits in the wrong order, such as 540 for 450.</translation>
    </message>
    <message>
        <source>{name} 1枚ぶんです。お釣りや、数えた枚数をもう一度見てみましょう。</source>
        <translation>This is one {name}. Let&apos;s look at the change given and count the pieces again.</translation>
    </message>
    <message>
        <source>{name}の枚数は0から{limit}までで入れてください。</source>
        <translation>Enter between 0 and {limit} pieces of {name}.</translation>
    </message>
    <message>
        <source>{yen}円という金種はありません。</source>
        <translation>There is no {yen} yen note or coin.</translation>
    </message>
    <message>
        <source>{yen}円は{names}の{times}つぶんです。二度打った会計や、あと払いになった会計がないかを見てみましょう。</source>
        <translation>{yen} yen is {names} × {times}. Let&apos;s see whether a sale was entered twice or is to be paid later.</translation>
    </message>
    <message>
        <source>{yen}円は{names}の{times}つぶんです。打っていない会計がないかを見てみましょう。</source>
        <translation>{yen} yen is {names} × {times}. Let&apos;s see whether a sale was not entered.</translation>
    </message>
    <message>
        <source>{yen}円は「{label}」と同じ金額です。二度書かれていないか、お金がまだ動いていないかを見てみましょう。</source>
        <translation>{yen} yen is the same amount as &quot;{label}&quot;. Let&apos;s see whether it was written twice, or the money has not moved yet.</translation>
    </message>
    <message>
        <source>{yen}円は「{label}」と同じ金額です。同じものがもう一度あって、書かれていないのかもしれません。</source>
        <translation>{yen} yen is the same amount as &quot;{label}&quot;. There may have been another one that was not written down.</translation>
    </message>
    <message>
        <source>{yen}円多くあります。</source>
        <translation>{yen} yen too much.</translation>
    </message>
    <message>
        <source>{yen}円札</source>
        <translation>{yen} yen note</translation>
    </message>
    <message>
        <source>{yen}円玉</source>
        <translation>{yen} yen coin</translation>
    </message>
    <message>
        <source>{yen}円足りません。</source>
        <translation>{yen} yen short.</translation>
    </message>
    <message>
        <source>か</source>
        <translation> or </translation>
    </message>
    <message>
        <source>ぴったり合いました。</source>
        <translation>It matches exactly.</translation>
    </message>
    <message>
        <source>半分の{half}円は「{label}」と同じ金額です。入金が出金として書かれていないかを見てみましょう。</source>
        <translation>Half of it, {half} yen, is the same amount as &quot;{label}&quot;. Let&apos;s see whether money in was written as money out.</translation>
    </message>
    <message>
        <source>半分の{half}円は「{label}」と同じ金額です。出金が入金として書かれていないかを見てみましょう。</source>
        <translation>Half of it, {half} yen, is the same amount as &quot;{label}&quot;. Let&apos;s see whether money out was written as money in.</translation>
    </message>
    <message>
        <source>合計が{total}円になっています。枚数の桁をお確かめください。</source>
        <translation>The total comes to {total} yen. Please check the number of pieces.</translation>
    </message>
    <message>
        <source>棒金は硬貨だけです。{name}は枚数で入れてください。</source>
        <translation>Only coins come in rolls. Enter {name} by the piece.</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>0円で会計する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円ちょうどお預り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others}で会計する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tendered}円お預り、{change}円お返し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tendered}円お預り、{change}円は寄付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>いつもの</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お預りが あと{short}円 足りません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お預りを入れると会計できます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品を選んでください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{date}は{right}曜日です。日付か曜日のどちらかをお直しください。</source>
        <translation>The weekday of {date} is {right}. Please correct either the date or the weekday.</translation>
    </message>
    <message>
        <source>{date}生まれの方は{age}歳になります。年をお確かめください。</source>
        <translation>Somebody born on {date} would be {age} years old. Please check the year.</translation>
    </message>
    <message>
        <source>{era}0年はありません。最初の年は{era}元年です。</source>
        <translation>There is no year 0 of {era}. The first year is {era}元年.</translation>
    </message>
    <message>
        <source>{era}は{edge}からです。{typed}は{meant}にあたります。よければ、そのように入れ直してください。</source>
        <translation>{era} began on {edge}. {typed} is {meant}. If that is right, please enter it that way.</translation>
    </message>
    <message>
        <source>{era}は{edge}までです。{typed}は{meant}にあたります。よければ、そのように入れ直してください。</source>
        <translation>{era} ended on {edge}. {typed} is {meant}. If that is right, please enter it that way.</translation>
    </message>
    <message>
        <source>{era}は{last}年までです。西暦になおすと{year}年ですので、お確かめください。</source>
        <translation>{era} ended with year {last}. It would be {year}; please check.</translation>
    </message>
    <message>
        <source>{month}月という月はありません。日付をお確かめください。</source>
        <translation>There is no month {month}. Please check the date.</translation>
    </message>
    <message>
        <source>{year}年{month}月は{last}日までです。{day}日という日はありません。</source>
        <translation>Month {month} of {year} has {last} days. There is no day {day}.</translation>
    </message>
    <message>
        <source>{year}年は範囲の外です。年をお確かめください。</source>
        <translation>The year {year} is out of range. Please check it.</translation>
    </message>
    <message>
        <source>「{text}」は年として読めません。昭和13年 や 1938 のように入れてください。</source>
        <translation>&quot;{text}&quot; is not a year. Enter it like 昭和13年 or 1938.</translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。R8.4.1 や 4/1 のように入れてください。</source>
        <translation>&quot;{text}&quot; is not a date. Enter it like R8.4.1 or 4/1.</translation>
    </message>
    <message>
        <source>「{text}」は月として読めません。令和8年10月 や 2026-10 のように入れてください。</source>
        <translation>&quot;{text}&quot; is not a month. Enter it like 令和8年10月 or 2026-10.</translation>
    </message>
    <message>
        <source>「{typed}」は次のどれか分かりません：{choices}。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。</source>
        <translation>&quot;{typed}&quot; may mean any of these: {choices}. Enter the era or a year of four digits, like R8.4.1 or 2026/4/1.</translation>
    </message>
    <message>
        <source>どの年か分かりません。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。</source>
        <translation>The year is not clear. Enter the era or a year of four digits, like R8.4.1 or 2026/4/1.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付を入れてください。</source>
        <translation>Please enter a date.</translation>
    </message>
    <message>
        <source>明治元年（1868年）より前や2200年より後の日付は入れられません。年をお確かめください。</source>
        <translation>Dates before 1868 (the first year of 明治) or after 2200 cannot be entered. Please check the year.</translation>
    </message>
    <message>
        <source>昨日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生まれた年も入れてください。昭和13年5月1日 や S13.5.1 のように入れます。</source>
        <translation>Please enter the year of birth too, like 昭和13年5月1日 or S13.5.1.</translation>
    </message>
    <message>
        <source>生年月日がこれから先の日になっています。年をお確かめください。</source>
        <translation>The date of birth lies in the future. Please check the year.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{month}月{day}日のレジ締めがまだです。先に「昨日の分を締める」か「数えずに締める」を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう開店しています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの日付（{now}）が、前の記録（{last}）より前になっています。日付を直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>レジのお金を数えてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数は0から9,999までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先の日付では記録できません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>売上金を金庫へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数えた金額を確かめてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付は昭和25年から先の、ふつうの日付にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残すつり銭は、数えた{most}円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現金過不足</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第{serial}号－{branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開店していないので、レジ締めはできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開店していないので、点検はできません。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountPage</name>
    <message>
        <source>{amount}円を値引きしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円を値引きする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&#x3000;{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おつとめ品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おつとめ品（半額）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どのように値引きしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どれを値引きしますか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>伝票ぜんたい&#x3000;{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引きの金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引きの金額を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>端数はお客さまのとくになるように切り上げて引きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額で値引き</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>{name}さん、おつかれさまでした。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}さんが当番に入りました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お手伝いの方のお名前がまだありません。下に書いて加えます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>これで始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名前がないとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番 {count}名で続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番なしで続ける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番に加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来た方のお名前を押します。帰るときは、もう一度押します。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>USBメモリーが{count}本あります。どれに写すかを選んでください。</source>
        <translation>There are {count} USB sticks. Choose which one to copy to.</translation>
    </message>
    <message>
        <source>USBメモリーが見つかりません。差しこんでから、もう一度お試しください。</source>
        <translation>No USB stick was found. Please insert one and try again.</translation>
    </message>
    <message>
        <source>「{name}」が見つかりません。USBメモリーが抜けていないか、名前が変わっていないかをお確かめください。</source>
        <translation>&quot;{name}&quot; was not found. Please check that the USB stick is still in and that the file has not been renamed.</translation>
    </message>
    <message>
        <source>「{name}」はほかのプログラムで開かれているため、読めませんでした。閉じてから、もう一度お試しください。</source>
        <translation>&quot;{name}&quot; is open in another program and could not be read. Close it there and try again.</translation>
    </message>
    <message>
        <source>「{name}」はほかのプログラム（Excelなど）で開かれているため、保存できませんでした。閉じてから、もう一度お試しください。</source>
        <translation>&quot;{name}&quot; is open in another program (such as Excel) and could not be saved. Close it there and try again.</translation>
    </message>
    <message>
        <source>「{name}」はファイルの名前に使えない文字があるため、保存できませんでした。別の名前にしてください。</source>
        <translation>&quot;{name}&quot; could not be saved because its name has characters that files cannot have. Please choose another name.</translation>
    </message>
    <message>
        <source>「{name}」はフォルダーです。中のファイルを選んでください。</source>
        <translation>&quot;{name}&quot; is a folder. Choose a file inside it.</translation>
    </message>
    <message>
        <source>「{name}」はフォルダーではありません。データのフォルダーを選び直してください。</source>
        <translation>&quot;{name}&quot; is not a folder. Please choose the data folder again.</translation>
    </message>
    <message>
        <source>「{name}」は同じ名前のフォルダーがあるため、保存できませんでした。別の名前にしてください。</source>
        <translation>&quot;{name}&quot; could not be saved because there is a folder of the same name. Please choose another name.</translation>
    </message>
    <message>
        <source>「{name}」を保存できませんでした。保存先をお確かめのうえ、もう一度お試しください。</source>
        <translation>&quot;{name}&quot; could not be saved. Please check the place and try again.</translation>
    </message>
    <message>
        <source>「{name}」を写しましたが、中身が元と違っています。別のUSBメモリーや場所でもう一度お試しください。</source>
        <translation>&quot;{name}&quot; was copied, but the copy differs from the original. Try again with another USB stick or place.</translation>
    </message>
    <message>
        <source>「{name}」を置きかえられませんでした。Excelなどで開いていたら閉じて、もう一度お試しください。</source>
        <translation>&quot;{name}&quot; could not be replaced. If it is open in Excel, close it and try again.</translation>
    </message>
    <message>
        <source>「{name}」を読むことが許されていません。ファイルの設定をお確かめください。</source>
        <translation>You are not allowed to read &quot;{name}&quot;. Please check the file&apos;s settings.</translation>
    </message>
    <message>
        <source>「{name}」を読めませんでした。ファイルか、入っているUSBメモリーが壊れているかもしれません。</source>
        <translation>&quot;{name}&quot; could not be read. The file or its USB stick may be damaged.</translation>
    </message>
    <message>
        <source>この場所に書き込むことが許されていないため、「{name}」を保存できませんでした。別のフォルダーに保存してください。</source>
        <translation>&quot;{name}&quot; could not be saved because writing is not allowed here. Please save it in another folder.</translation>
    </message>
    <message>
        <source>ディスクの空きが{free}MBしかないため、記録を続けられません。いらないファイルを消してください。</source>
        <translation>The disk has only {free} MB left, so nothing more can be recorded. Please delete files you no longer need.</translation>
    </message>
    <message>
        <source>ディスクの空きが{free}MBに減っています。いらないファイルを消してください。</source>
        <translation>The disk has only {free} MB left. Please delete files you no longer need.</translation>
    </message>
    <message>
        <source>データのフォルダーがOneDriveなどの同期フォルダーの中にあります。帳簿が壊れることがあるので、同期しないフォルダーに移してください。</source>
        <translation>The data folder lies in a synced folder such as OneDrive. That can damage the books, so move it to a folder that is not synced.</translation>
    </message>
    <message>
        <source>データのフォルダーがUSBメモリーの上にあります。抜けると記録できなくなるので、このパソコンの中のフォルダーにしてください。</source>
        <translation>The data folder is on a USB stick. Nothing can be recorded once it is pulled out, so use a folder on this computer.</translation>
    </message>
    <message>
        <source>データのフォルダーがネットワークの上にあります。帳簿が壊れるおそれがあるので、このパソコンの中のフォルダーにしてください。</source>
        <translation>The data folder is on the network. That may damage the books, so use a folder on this computer.</translation>
    </message>
    <message>
        <source>データのフォルダーに書き込めません（{folder}）。フォルダーの設定か、ウイルス対策ソフトの「フォルダーの保護」をお確かめください。</source>
        <translation>The data folder cannot be written to ({folder}). Please check the folder&apos;s settings, or the folder protection of your antivirus program.</translation>
    </message>
    <message>
        <source>ファイルの名前か置き場所が長すぎて、「{name}」を保存できませんでした。短い名前にするか、浅いフォルダーに保存してください。</source>
        <translation>&quot;{name}&quot; could not be saved because its name or path is too long. Use a shorter name or a folder nearer the top.</translation>
    </message>
    <message>
        <source>保存先が見つからないため、「{name}」を保存できませんでした。USBメモリーが抜けていないか、フォルダーがあるかをお確かめください。</source>
        <translation>&quot;{name}&quot; could not be saved because the place was not found. Please check that the USB stick is still in and that the folder exists.</translation>
    </message>
    <message>
        <source>書き込みが禁止されている場所なので、「{name}」を保存できませんでした。USBメモリーなら書き込み禁止のスイッチをお確かめください。</source>
        <translation>&quot;{name}&quot; could not be saved because the place is write-protected. If it is a USB stick, check its write-protect switch.</translation>
    </message>
    <message>
        <source>空きが足りないため、「{name}」を保存できませんでした。いらないファイルを減らすか、別の場所に保存してください。</source>
        <translation>&quot;{name}&quot; could not be saved because there is not enough room. Delete files you no longer need, or save elsewhere.</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>実人数が延べ人数より多くなっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数は0から99,999,999までです。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>保留の伝票はありません。会計の途中で「保留」を押すと、ここに入ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留の伝票を呼び出しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>続きをする伝票を押してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Alt＋←&#x3000;戻る&#x3000;&#x3000;Alt＋1から7&#x3000;左のボタン&#x3000;&#x3000;Ctrl＋Z&#x3000;元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl＋「＋」&#x3000;文字を大きく&#x3000;&#x3000;Ctrl＋「－」&#x3000;文字を小さく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab&#x3000;つぎの場所へ&#x3000;&#x3000;Shift＋Tab&#x3000;前の場所へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>それぞれの画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>キーボードで使うとき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>スペース&#x3000;押す&#x3000;&#x3000;Ctrl＋Enter&#x3000;右下の大きなボタンを押す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元の画面に戻る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>困ったときの連絡先</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>連絡先は「設定」で書けます。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{line}行目</source>
        <translation>line {line}</translation>
    </message>
    <message>
        <source>{line}行目は空か、ファイルの外です。見出しの行をお確かめください。</source>
        <translation>Line {line} is empty or outside the file. Please check which line is the header.</translation>
    </message>
    <message>
        <source>{number}列目</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「#」で始まる{count}行は説明とみて読みとばしました。</source>
        <translation>{count} lines beginning with &quot;#&quot; were taken for remarks and skipped.</translation>
    </message>
    <message>
        <source>「{header}」という列がありません。ある列は {headers} です。</source>
        <translation>There is no column &quot;{header}&quot;. The columns are {headers}.</translation>
    </message>
    <message>
        <source>「{name}」という項目はありません。使えるのは {names} です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」にはパスワードがかかっています。Excelで外して保存し直してください。</source>
        <translation>&quot;{name}&quot; is protected by a password. Remove it in Excel and save again.</translation>
    </message>
    <message>
        <source>「{name}」には何も書かれていません。</source>
        <translation>There is nothing written in &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>「{name}」の{line}行目から先が読めません。引用符（&quot;）の閉じ忘れがないかをお確かめください。</source>
        <translation>&quot;{name}&quot; cannot be read from line {line} on. Please check for a quotation mark (&quot;) that is not closed.</translation>
    </message>
    <message>
        <source>「{name}」はExcelバイナリ形式です。Excelで「.xlsx」として保存し直してください。</source>
        <translation>&quot;{name}&quot; is an Excel binary file. Save it again in Excel as &quot;.xlsx&quot;.</translation>
    </message>
    <message>
        <source>「{name}」はOpenDocument形式です。「.xlsx」か「.csv」として保存し直してください。</source>
        <translation>&quot;{name}&quot; is an OpenDocument file. Save it again as &quot;.xlsx&quot; or &quot;.csv&quot;.</translation>
    </message>
    <message>
        <source>「{name}」はPDFです。元になったCSVかExcelのファイルを選んでください。</source>
        <translation>&quot;{name}&quot; is a PDF. Choose the CSV or Excel file it was made from.</translation>
    </message>
    <message>
        <source>「{name}」はWordかPowerPointの文書です。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>&quot;{name}&quot; is a Word or PowerPoint document. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」はデータベースです。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>&quot;{name}&quot; is a database. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」はプログラムです。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>&quot;{name}&quot; is a program. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は中身が大きすぎて読めません。シートを分けて保存し直してください。</source>
        <translation>&quot;{name}&quot; holds too much to be read. Divide the sheet and save again.</translation>
    </message>
    <message>
        <source>「{name}」は写真や動画です。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>&quot;{name}&quot; is a picture or film. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は古い形式（.xlsなど）です。Excelで「.xlsx」として保存し直してください。</source>
        <translation>&quot;{name}&quot; is of an old format (such as .xls). Save it again in Excel as &quot;.xlsx&quot;.</translation>
    </message>
    <message>
        <source>「{name}」は圧縮されています。開いて（展開して）、中のファイルを選んでください。</source>
        <translation>&quot;{name}&quot; is compressed. Unpack it and choose a file inside.</translation>
    </message>
    <message>
        <source>「{name}」は大きすぎます（{size}MB）。{limit}MBまでのファイルに分けてください。</source>
        <translation>&quot;{name}&quot; is too large ({size} MB). Divide it into files of up to {limit} MB.</translation>
    </message>
    <message>
        <source>「{name}」は文字として読めません。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>&quot;{name}&quot; cannot be read as text. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は文字コード {encoding} では読めません。</source>
        <translation>&quot;{name}&quot; cannot be read with the encoding {encoding}.</translation>
    </message>
    <message>
        <source>「{name}」は空のファイルです。別のファイルを選んでください。</source>
        <translation>&quot;{name}&quot; is an empty file. Choose another file.</translation>
    </message>
    <message>
        <source>「{name}」は表の形をしていません。Excelで開き、「.xlsx」として保存し直してください。</source>
        <translation>&quot;{name}&quot; is not a table. Open it in Excel and save it again as &quot;.xlsx&quot;.</translation>
    </message>
    <message>
        <source>「{name}」は途中で切れているか、壊れています。元のファイルをもう一度写してください。</source>
        <translation>&quot;{name}&quot; is cut off or damaged. Copy it again from the original.</translation>
    </message>
    <message>
        <source>「{sheet}」というシートがありません。あるシートは {names} です。</source>
        <translation>There is no sheet &quot;{sheet}&quot;. The sheets are {names}.</translation>
    </message>
    <message>
        <source>「{text}」は数字として読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>など</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>会計の合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計・返品の別</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元の会計番号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列が多すぎます（{width}列のところに{found}列）。</source>
        <translation>Too many columns ({found} instead of {width}).</translation>
    </message>
    <message>
        <source>列の足りない行が{count}行あります（{lines}）。足りない列は空として読みました。</source>
        <translation>{count} rows have too few columns ({lines}). The missing ones were read as empty.</translation>
    </message>
    <message>
        <source>列目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>単価</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品コード</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引用符（&quot;）が閉じられないまま、ファイルが終わっています。</source>
        <translation>The file ends inside a quotation mark (&quot;) that was never closed.</translation>
    </message>
    <message>
        <source>支払いの金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支払方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字コードを {encoding} とみて読みました。文字が正しいかをお確かめください。</source>
        <translation>Read with the encoding {encoding}. Please check that the letters are right.</translation>
    </message>
    <message>
        <source>日付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>時刻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>消費税</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行が途中で切れています（{width}列のうち{found}列）。</source>
        <translation>The row is cut off (it has {found} of {width} columns).</translation>
    </message>
    <message>
        <source>計算結果のない式が{count}か所あり、空として読みました。Excelで開いて保存し直すと読めます。</source>
        <translation>{count} formulas have no result and were read as empty. Open the file in Excel and save it again to have them read.</translation>
    </message>
    <message>
        <source>読めない文字が{count}字あり、「{mark}」と表しています。</source>
        <translation>{count} characters could not be read and are shown as &quot;{mark}&quot;.</translation>
    </message>
    <message>
        <source>金額</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KanaIndex</name>
    <message>
        <source>全員</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>その他の金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日の会計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>申し送りは500字までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>{count}件あります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎの当番に伝えること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書くと残せます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>済み</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りはありません。つぎの当番に伝えたいことを上に書きます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを1件、済みにしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを残しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りを残す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>1字消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次へ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1円より小さい金額は入れられません。小数点のない数字で入れてください。</source>
        <translation>Amounts below one yen cannot be entered. Enter a number without decimals.</translation>
    </message>
    <message>
        <source>{limit}円をこえる金額は入れられません。桁をお確かめください。</source>
        <translation>Amounts above {limit} yen cannot be entered. Please check the digits.</translation>
    </message>
    <message>
        <source>{minimum}から{maximum}までの数を入れてください。</source>
        <translation>Enter a number from {minimum} to {maximum}.</translation>
    </message>
    <message>
        <source>「{text}」は数として読めません。3 のように数字で入れてください。</source>
        <translation>&quot;{text}&quot; is not a number. Enter digits, like 3.</translation>
    </message>
    <message>
        <source>「{text}」は金額として読めません。150 のように数字で入れてください。</source>
        <translation>&quot;{text}&quot; is not an amount. Enter digits, like 150.</translation>
    </message>
    <message>
        <source>マイナスの数は入れられません。</source>
        <translation>Negative numbers cannot be entered.</translation>
    </message>
    <message>
        <source>マイナスの金額は入れられません。返すお金は「取消」や「返品」で入れてください。</source>
        <translation>Negative amounts cannot be entered. To give money back, use Cancel or Return.</translation>
    </message>
    <message>
        <source>数は小数点のない数字で入れてください。</source>
        <translation>Enter a number without decimals.</translation>
    </message>
    <message>
        <source>数を入れてください。</source>
        <translation>Please enter a number.</translation>
    </message>
    <message>
        <source>金額を入れてください。</source>
        <translation>Please enter an amount.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>開きたいものを押してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherAmountPage</name>
    <message>
        <source>{amount}円を伝票に入れる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {amount}円を入れました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」のねだんを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧にない品物は、金額だけで会計できます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>例&#x3000;手作りジャム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分類</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>品名（入れなくてもかまいません）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>あと払い（つけ）の残りを見て、お金をうけとります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま待っていることと申し送りを見て、開店とレジ締めをします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おつとめ品や金額の値引きをします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お金、報告書、設定などを選びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他の金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他の金額、値引き、今日の会計を選びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その日の会計を見て、取消・返品・領収書の手続きをします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つぎの当番に伝えることを書き、済んだものを片付けます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの操作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの支払い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一覧にない品物を、金額だけで伝票に入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日の会計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計の取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計をまるごと取り消します。もとの記録は残ります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計・管理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留の伝票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>品物の一部または全部の返品をうけます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>品物を選んで会計します。コーヒーは3回押すだけです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回数券・つけ・無料など、現金でない支払いを入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>困ったときの連絡先と、それぞれの画面の使い方です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>売上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>来た方と帰った方のお名前を押します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行事と出席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>途中でとめた伝票の続きをします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>お名前・ふりがな・号棟でさがす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お釣りを寄付していただく</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この名前で加える</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この支払いにする</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ぜんぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どなたの分かを選んでください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どなたの分ですか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計 {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計より {over}円 多くなっています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿からえらびます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>枚（1枚 {value}円ぶん）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>残りの {rest}円は現金です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現金だけにする</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>お名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainMessage</name>
    <message>
        <source>サロンの記録を開けません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>書類の見本 {count}枚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見本を作っています。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>「{name}」はねだんが決まっていません。金額を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このバーコードは「{name}」に使われています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その商品は見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ねだんは0円から9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事業の名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分類の名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品の名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>廃棄の理由を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数は1から9,999までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税率は10%、8%、なしから選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>{share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中止</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>この会計の領収書は、もう出してあります。再発行を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>但し書きは「コーヒー代」のように、何の代金かを書いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>宛名を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>CSVを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSVを作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&#x3000;つづき</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {number}行目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>※日本語の書体がこのPCにないため、文字の形が変わることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>〓は、このPCの書体にない文字です（{codes}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この字の異体字は書体にないため、基本の字形で印刷しました（{chars}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>シートを作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ページを作っています</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ページを作りました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ページを組んでいます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>見出し</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>{amount}円ぶんの返品をうける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}の会計から、返品する数を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}（{price}円）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いたんでいた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ひび割れ・こわれ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まちがえて買った</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>売り物にならないので、廃棄メモにも書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>買いすぎた</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品する数を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品の理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品をうけました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>／ {count}こ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>1枚の金額は1円から99,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} ほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}の枚数が足りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>「{kind}」は、どなたの分かを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>おつとめ品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お預りが{short}円足りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この会計は、もう取り消してあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その会計は見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その伝票は、もう呼び出されています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その支払方法は見つかりません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけの入金</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけの残りは{owed}円です。1円からその額までを入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの置き場所・科目に入るお金かを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何人かのつけをまとめて入力した会計です。取り消して、もう一度入力してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留にする伝票がありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引きの戻し</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引きは1円から{most}円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消した会計や返品の記録からは、返品できません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消の理由を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消の記録は、取り消せません。もう一度会計してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計は0円から9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回数券の代金からは値引きできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支払いの合計が、会計の{total}円と合いません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支払いの金額を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>支払方法の名前を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数は9,999まで、金額は9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現金は、なくせません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品する商品を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品のあった会計です。残りも返品で戻してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品の数が、売った数より多くなっています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品の理由を選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額は9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalesDayPage</name>
    <message>
        <source>{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お釣りの寄付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お預り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この日の会計はまだありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この返品を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計 {count}件&#x3000;合計 {total}円。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計番号 {number:04d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前の日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左の会計を押すと、ここに中身が出ます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次の日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由&#x3000;{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>紙から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品あり</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品の取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返品をうける</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>領収書を出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（品物なし）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>{change}円をお返しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}の会計をしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 1つ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の店内・持ち帰り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を1つ入れました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を{count}つにしました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}を取りのぞきました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他の金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>バーコード {code} の商品は登録されていません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下へ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日の会計（{count}件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>伝票を保留にしました。「呼び出す」で続きができます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先に{day}の分を締める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品がまだありません。ここに商品のボタンがならびます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>商品を登録する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額を入れる</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalonApp</name>
    <message>
        <source>思いがけないことが起きて、いまの操作ができませんでした。記録はそのまま残っています。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalonWindow</name>
    <message>
        <source>{amount}円をお受け取りください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円をお返しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}を中止しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{action}」を元に戻しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（練習）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>下に続きがあります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipLines</name>
    <message>
        <source>あと {count}行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}（現金 {cash}円）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>うち現金 {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お預り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ちょうど</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほか</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの支払い</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計しました  合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>伝票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計  {count}点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼び出す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>呼び出す {count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数字でも入れられます</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>1つ増やす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1つ減らす</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>店内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持ち帰り</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>「{name}」は、このプログラムのデータではありません。別のフォルダを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このデータは、もっと新しいプログラムで作られています。プログラムを新しくしてから開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>このフォルダには書きこめません。別のフォルダを選ぶか、書きこめるようにしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この場所ではデータを安全に書けません。パソコン本体のフォルダを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>それは、もうありません。画面を開き直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ほかの記録とつながっているため、できませんでした。画面を開き直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データのファイル「{name}」がこわれているようです。控えから元に戻してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データのファイルを、ほかのプログラムが使っています。少し待って、もう一度開いてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データのファイルを読み書きできませんでした。パソコンを入れ直しても同じなら、困ったときの連絡先に相談してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>データを新しい形に直せなかったため、前のままに戻しました。困ったときの連絡先に相談してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>パソコンの空きがなくなりました。いらないファイルを消してから、もう一度行ってください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同じものが、もう入っています。画面を開き直してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>プログラムの部品が見つかりません。プログラムを入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>次 ＞</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabsPage</name>
    <message>
        <source>{amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円をうけとる</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}名&#x3000;合計 {total}円。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>うけとる金額</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけ {amount}円をうけとりました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけの残っている方はいません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どなたの分かを押してください</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message>
        <source>8%（軽減税率）</source>
        <translation>8% (reduced rate)</translation>
    </message>
    <message>
        <source>消費税は、会計ごと・税率ごとの税込金額から計算し、1円未満は切り捨てています。</source>
        <translation>Consumption tax is computed from the tax-included total of each receipt and rate; fractions of a yen are cut off.</translation>
    </message>
    <message>
        <source>税なし</source>
        <translation>No tax</translation>
    </message>
    <message>
        <source>税率は10%・8%・なしのどれかを選んでください。</source>
        <translation>Choose 10%, 8% or none as the tax rate.</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>{count}件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}日前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} から</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>お名前は押すと出ます</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つけ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ会計がありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>まだ取っていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日の会計</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保留の伝票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前に取ったのは {month}月{day}日です</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>売上 {total}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>控え（USB）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>{day}のレジ締めがまだです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}の分を締める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} に締めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} に開けました
つり銭 {amount}円</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>あと {count}件を見る</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま待っていること</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>いま待っていることはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>つり銭を数えて開店します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>もう一度開店する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>レジ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>レジ締めを始める</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書く</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申し送りはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>締めていません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>締めました</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開店する</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開店中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>開店前</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{count}名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ほか{count}名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>「{action}」
を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{action}」を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ひとつ前の操作
を元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ホーム</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>元に戻す
操作はありません</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当番
えらぶ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>戻る</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>{items}&#x3000;{amount}円の会計を取り消します。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お客さまの都合</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この会計を取り消す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計を取り消しました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消して {amount}円をもらう</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消して {amount}円を返す</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取り消す理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>品切れ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打ちまちがい</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CorrectionPage</name>
    <message>
        <source>{amount}円をお受け取りください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}円をお返しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>その他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>現金のやりとりはありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
