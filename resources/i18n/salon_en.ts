<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>Audit</name>
    <message>
        <source>あとから入れたものがこれを使っているため、元に戻せません。それぞれの場所で直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お金の記録は消せません。取消で直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>そのあとに変わっているため、元に戻せません。それぞれの場所で直してください。</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 1枚ぶんです。お釣りや、数えた枚数をもう一度見てみましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}の枚数は0から{limit}までで入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円という金種はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円は{names}の{times}つぶんです。二度打った会計や、あと払いになった会計がないかを見てみましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円は{names}の{times}つぶんです。打っていない会計がないかを見てみましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円は「{label}」と同じ金額です。二度書かれていないか、お金がまだ動いていないかを見てみましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円は「{label}」と同じ金額です。同じものがもう一度あって、書かれていないのかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円多くあります。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円札</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円玉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen}円足りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>か</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ぴったり合いました。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>半分の{half}円は「{label}」と同じ金額です。入金が出金として書かれていないかを見てみましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>半分の{half}円は「{label}」と同じ金額です。出金が入金として書かれていないかを見てみましょう。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合計が{total}円になっています。枚数の桁をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>棒金は硬貨だけです。{name}は枚数で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{date}は{right}曜日です。日付か曜日のどちらかをお直しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}生まれの方は{age}歳になります。年をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{era}0年はありません。最初の年は{era}元年です。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{era}は{edge}からです。{typed}は{meant}にあたります。よければ、そのように入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{era}は{edge}までです。{typed}は{meant}にあたります。よければ、そのように入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{era}は{last}年までです。西暦になおすと{year}年ですので、お確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}月という月はありません。日付をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年{month}月は{last}日までです。{day}日という日はありません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}年は範囲の外です。年をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」は年として読めません。昭和13年 や 1938 のように入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。R8.4.1 や 4/1 のように入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」は月として読めません。令和8年10月 や 2026-10 のように入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{typed}」は次のどれか分かりません：{choices}。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>どの年か分かりません。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日付を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明治元年（1868年）より前や2200年より後の日付は入れられません。年をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生まれた年も入れてください。昭和13年5月1日 や S13.5.1 のように入れます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生年月日がこれから先の日になっています。年をお確かめください。</source>
        <translation type="unfinished"></translation>
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
    <name>Files</name>
    <message>
        <source>「{name}」が見つかりません。USBメモリーが抜けていないか、名前が変わっていないかをお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」はほかのプログラムで開かれているため、読めませんでした。閉じてから、もう一度お試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」はほかのプログラム（Excelなど）で開かれているため、保存できませんでした。閉じてから、もう一度お試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」はファイルの名前に使えない文字があるため、保存できませんでした。別の名前にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」はフォルダーです。中のファイルを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」は同じ名前のフォルダーがあるため、保存できませんでした。別の名前にしてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を保存できませんでした。保存先をお確かめのうえ、もう一度お試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を写しましたが、中身が元と違っています。別のUSBメモリーや場所でもう一度お試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を置きかえられませんでした。Excelなどで開いていたら閉じて、もう一度お試しください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を読むことが許されていません。ファイルの設定をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{name}」を読めませんでした。ファイルか、入っているUSBメモリーが壊れているかもしれません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>この場所に書き込むことが許されていないため、「{name}」を保存できませんでした。別のフォルダーに保存してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ファイルの名前か置き場所が長すぎて、「{name}」を保存できませんでした。短い名前にするか、浅いフォルダーに保存してください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存先が見つからないため、「{name}」を保存できませんでした。USBメモリーが抜けていないか、フォルダーがあるかをお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>書き込みが禁止されている場所なので、「{name}」を保存できませんでした。USBメモリーなら書き込み禁止のスイッチをお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空きが足りないため、「{name}」を保存できませんでした。いらないファイルを減らすか、別の場所に保存してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1円より小さい金額は入れられません。小数点のない数字で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit}円をこえる金額は入れられません。桁をお確かめください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum}から{maximum}までの数を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」は数として読めません。3 のように数字で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>「{text}」は金額として読めません。150 のように数字で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナスの数は入れられません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>マイナスの金額は入れられません。返すお金は「取消」や「返品」で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数は小数点のない数字で入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額を入れてください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>いま待っていることと申し送りを見て、開店とレジ締めをします。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お金、報告書、設定などを選びます。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会計・管理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名簿</source>
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
        <source>行事と出席</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>電話</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>※日本語の書体がこのPCにないため、文字の形が変わることがあります。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>おつとめ品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>お預りが{short}円足りません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引き</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>値引きは1円から{most}円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回数券の代金からは値引きできません。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数は9,999まで、金額は9,999,999円までです。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金額は9,999,999円までです。</source>
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
</context>
<context>
    <name>System</name>
    <message>
        <source>プログラムの部品が見つかりません。プログラムを入れ直してください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message>
        <source>8%（軽減税率）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>消費税は、会計ごと・税率ごとの税込金額から計算し、1円未満は切り捨てています。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税なし</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税率は10%・8%・なしのどれかを選んでください。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>元に戻す</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
