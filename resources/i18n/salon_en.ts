<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>AboutPart</name>
    <message>
        <source>この名前にする</source>
        <translation>Use this name</translation>
    </message>
    <message>
        <source>この様式をしまう</source>
        <translation>Put this form away</translation>
    </message>
    <message>
        <source>ファイル：{name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>助成元</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>新しい版の様式に替える</source>
        <translation>Take in a new version</translation>
    </message>
    <message>
        <source>様式の名前</source>
        <translation>Name of the form</translation>
    </message>
</context>
<context>
    <name>AccountWall</name>
    <message>
        <source>ほかの科目</source>
        <translation>Other 科目</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>「{name}」の内容を直す</source>
        <translation>Change “{name}”</translation>
    </message>
    <message>
        <source>「{name}」をしまいました。これまでの記録は残ります。</source>
        <translation>“{name}” is put away. Its records stay.</translation>
    </message>
    <message>
        <source>「{name}」をまた使います。</source>
        <translation>“{name}” is in use again.</translation>
    </message>
    <message>
        <source>「{name}」を加えました。</source>
        <translation>“{name}” added.</translation>
    </message>
    <message>
        <source>「{name}」を加える</source>
        <translation>Add “{name}”</translation>
    </message>
    <message>
        <source>「{name}」を直しました。</source>
        <translation>“{name}” changed.</translation>
    </message>
    <message>
        <source>しまう</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>しまう（使わない）</source>
        <translation>Put away (not used)</translation>
    </message>
    <message>
        <source>しまってあります</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>また使う</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>レジ締めで数える</source>
        <translation>Counted at closing</translation>
    </message>
    <message>
        <source>レジ締めのときに数える</source>
        <translation>Count it when closing the till</translation>
    </message>
    <message>
        <source>入金の科目</source>
        <translation>Accounts for money in</translation>
    </message>
    <message>
        <source>出金の科目</source>
        <translation>Accounts for money out</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名前を入れてください</source>
        <translation>Please enter a name</translation>
    </message>
    <message>
        <source>数えずに、通帳とくらべます。</source>
        <translation>It is not counted but matched with its passbook.</translation>
    </message>
    <message>
        <source>新しい科目</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>新しい置き場所</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>新しく加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>活動計算書での場所</source>
        <translation>Place in the statement of activities</translation>
    </message>
    <message>
        <source>直すところはありません</source>
        <translation>Nothing to change</translation>
    </message>
    <message>
        <source>置き場所</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>通帳</source>
        <translation>Passbook</translation>
    </message>
    <message>
        <source>通帳のある口座</source>
        <translation>A bank account with a passbook</translation>
    </message>
    <message>
        <source>預り金など</source>
        <translation>Custody and the like</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>1週おき {weekday}</source>
        <translation>Every other {weekday}</translation>
    </message>
    <message>
        <source>{day}に移しました</source>
        <translation>Moved to {day}</translation>
    </message>
    <message>
        <source>{day}の同じ時刻に、この行事がもうあります。</source>
        <translation>This activity is there already at the same time on {day}.</translation>
    </message>
    <message>
        <source>{weeks}週ごと {weekday}</source>
        <translation>Every {weeks} weeks, {weekday}</translation>
    </message>
    <message>
        <source>{why}のため休み</source>
        <translation>Off: {why}</translation>
    </message>
    <message>
        <source>{year}年の日付は使えません。{first}年から{last}年までです。</source>
        <translation>Dates in {year} cannot be used. They go from {first} to {last}.</translation>
    </message>
    <message>
        <source>「{name}」という行事が、もうあります。ちがう名前にしてください。</source>
        <translation>There is an activity “{name}” already. Please give another name.</translation>
    </message>
    <message>
        <source>「{name}」は、いま使っていない行事です。使うようにしてから、予定を作ってください。</source>
        <translation>“{name}” is not in use now. Put it in use before you plan it.</translation>
    </message>
    <message>
        <source>くりかえさない</source>
        <translation>No repeat</translation>
    </message>
    <message>
        <source>くり返しの曜日を選んでください。</source>
        <translation>Please choose the weekday of the repeat.</translation>
    </message>
    <message>
        <source>くり返しは、1週から{most}週ごとまでです。</source>
        <translation>Repeats go from every week to every {most} weeks.</translation>
    </message>
    <message>
        <source>くり返しを決めてから、予定を作ってください。</source>
        <translation>Please set the repeat before you plan.</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>その行事は見つかりません。画面を開き直してください。</source>
        <translation>That activity can&apos;t be found. Please open the page again.</translation>
    </message>
    <message>
        <source>その開催は見つかりません。画面を開き直してください。</source>
        <translation>That session can&apos;t be found. Please open the page again.</translation>
    </message>
    <message>
        <source>もう予定があります</source>
        <translation>Planned already</translation>
    </message>
    <message>
        <source>サロン開放</source>
        <translation>Open salon</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>中止になった開催です。中止を取り消してから直してください。</source>
        <translation>This session is cancelled. Take back the cancelling before you change it.</translation>
    </message>
    <message>
        <source>中止の理由を入れてください（台風、感染症、講師の都合など）。</source>
        <translation>Please enter why it is cancelled (typhoon, infection, the instructor&apos;s reasons).</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>人数を確定したあとは、日時や数え方を変えられません。ちがいは「記録」に書き残してください。</source>
        <translation>Once the count is confirmed, the time and the way of counting can&apos;t be changed. Please write the difference under “Record”.</translation>
    </message>
    <message>
        <source>人数を確定した開催は、中止にできません。</source>
        <translation>A session whose count is confirmed can&apos;t be cancelled.</translation>
    </message>
    <message>
        <source>今日から3年先までの日付にしてください。</source>
        <translation>Please enter a date from today to three years ahead.</translation>
    </message>
    <message>
        <source>会合</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会食</source>
        <translation>Shared meal</translation>
    </message>
    <message>
        <source>体操（運動）</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>出席の印が{count}名分あります。印をはずしてから、中止にしてください。</source>
        <translation>{count} people are marked present. Take off the marks before you cancel.</translation>
    </message>
    <message>
        <source>出席の印がある開催は、先の日には移せません。</source>
        <translation>A session with attendance marked can&apos;t be moved to a later day.</translation>
    </message>
    <message>
        <source>勉強会</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>参加者</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>参加費を受け取っています。参加費を取り消してから、中止にしてください。</source>
        <translation>Fees have been taken. Take back the fees before you cancel.</translation>
    </message>
    <message>
        <source>名前は{most}文字までです。</source>
        <translation>Names go up to {most} characters.</translation>
    </message>
    <message>
        <source>土</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>土曜日</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>報告済み</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>始まる時刻も入れてください。</source>
        <translation>Please enter the start time too.</translation>
    </message>
    <message>
        <source>定員は1名から{most}名までです。決めないときは、空のままにしてください。</source>
        <translation>Capacity goes from 1 to {most}. Leave it empty if there is none.</translation>
    </message>
    <message>
        <source>担い手</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>日曜日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>時刻は0時0分から24時0分までです。</source>
        <translation>Times go from 0:00 to 24:00.</translation>
    </message>
    <message>
        <source>曜日は、第1から第5、または最後の中から選んでください。</source>
        <translation>Please choose the weekday from 1st to 5th, or last.</translation>
    </message>
    <message>
        <source>最後の</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>月曜日</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>木曜日</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>未確定</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>材料費（{material}円）が参加費（{fee}円）より多くなっています。参加費には材料費もふくめてください。</source>
        <translation>The material fee (¥{material}) is more than the fee (¥{fee}). The fee should include the material fee.</translation>
    </message>
    <message>
        <source>毎月 {nths} {weekday}</source>
        <translation>Monthly: {nths} {weekday}</translation>
    </message>
    <message>
        <source>毎月{day}日</source>
        <translation>Monthly on day {day}</translation>
    </message>
    <message>
        <source>毎月の日は、1日から31日までです。</source>
        <translation>The day of the month goes from 1 to 31.</translation>
    </message>
    <message>
        <source>毎週 {weekday}</source>
        <translation>Every {weekday}</translation>
    </message>
    <message>
        <source>水</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>水曜日</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>火</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>火曜日</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>確定</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>第{nth}</source>
        <translation>No. {nth}</translation>
    </message>
    <message>
        <source>第何曜日か、毎月何日かを選んでください。</source>
        <translation>Please choose which weekday or which day of the month.</translation>
    </message>
    <message>
        <source>終わる時刻を、始まる時刻より後にしてください。</source>
        <translation>Please make the end later than the start.</translation>
    </message>
    <message>
        <source>茶話会</source>
        <translation>Tea party</translation>
    </message>
    <message>
        <source>行事の名前を入れてください。</source>
        <translation>Please enter the activity&apos;s name.</translation>
    </message>
    <message>
        <source>見学</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>認知症予防</source>
        <translation>Dementia prevention</translation>
    </message>
    <message>
        <source>講師</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>趣味活動</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>金</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>金曜日</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>金額は0円から{most}円までです。</source>
        <translation>Amounts are from ¥0 to ¥{most}.</translation>
    </message>
    <message>
        <source>集まる</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>ActivitiesMorePage</name>
    <message>
        <source>{month}の、お名前と日付の表です。</source>
        <translation>The table of names and dates for {month}.</translation>
    </message>
    <message>
        <source>いままでのExcelの行事の表を読みます。</source>
        <translation>Reads the activity table you kept in Excel.</translation>
    </message>
    <message>
        <source>しばらく来ていない方も、ここに出ます。</source>
        <translation>Those not seen for a while stand here too.</translation>
    </message>
    <message>
        <source>アンケート</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>カレンダーを印刷する</source>
        <translation>Print the calendar</translation>
    </message>
    <message>
        <source>今日の行事で、来た方に印をつける紙です。</source>
        <translation>The sheet for marking who came to today&apos;s activity.</translation>
    </message>
    <message>
        <source>出席簿を印刷する</source>
        <translation>Print the attendance sheet</translation>
    </message>
    <message>
        <source>出席集計を見る</source>
        <translation>See the attendance summary</translation>
    </message>
    <message>
        <source>助成先に出す、開催ごとの人数と内容です。</source>
        <translation>Count and what was done for each session, for the funder.</translation>
    </message>
    <message>
        <source>受付名簿を印刷する</source>
        <translation>Print the sign-in sheet</translation>
    </message>
    <message>
        <source>名前、時間、くり返し、参加費など。</source>
        <translation>Name, time, repeat, fee and so on.</translation>
    </message>
    <message>
        <source>延べと実の人数、年代、区分の表です。</source>
        <translation>Table of attendances and different people, age bands and groups.</translation>
    </message>
    <message>
        <source>掲示板にはる、来月の予定です。</source>
        <translation>Next month&apos;s plan for the notice board.</translation>
    </message>
    <message>
        <source>気になる方</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>活動報告書を作る</source>
        <translation>Make the activity report</translation>
    </message>
    <message>
        <source>行事の表から取りこむ</source>
        <translation>Import an activity table</translation>
    </message>
    <message>
        <source>行事を決める</source>
        <translation>Set activities</translation>
    </message>
    <message>
        <source>質問を決め、紙の回答を入れて、集計します。</source>
        <translation>Set the questions, enter the paper answers and sum them up.</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>この月の予定はありません。</source>
        <translation>Nothing is planned this month.</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>予定をたてる</source>
        <translation>Plan sessions</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>前の月</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>行事を決めて予定をたてると、ここに並びます。</source>
        <translation>Set an activity and plan it, and it appears here.</translation>
    </message>
    <message>
        <source>行事を決める</source>
        <translation>Set activities</translation>
    </message>
</context>
<context>
    <name>ActivityEditPage</name>
    <message>
        <source>{count}回の予定をたてる</source>
        <translation>Plan {count} sessions</translation>
    </message>
    <message>
        <source>「{name}」の予定を {count}回たてました。</source>
        <translation>“{name}”: {count} sessions planned.</translation>
    </message>
    <message>
        <source>「{name}」の内容を残しました。予定はたてていません。</source>
        <translation>“{name}” saved. Nothing is planned yet.</translation>
    </message>
    <message>
        <source>「{name}」の内容を直しました。もうたてた予定は変わりません。</source>
        <translation>“{name}” changed. Sessions planned already stay as they are.</translation>
    </message>
    <message>
        <source>「{name}」を決めました。日にちを選んで、予定をたてます。</source>
        <translation>“{name}” is set. Now choose the days to plan.</translation>
    </message>
    <message>
        <source>「{name}」を決める</source>
        <translation>Set “{name}”</translation>
    </message>
    <message>
        <source>いま使っている行事</source>
        <translation>Activity in use</translation>
    </message>
    <message>
        <source>うち材料費</source>
        <translation>Of this, material</translation>
    </message>
    <message>
        <source>くり返しと予定</source>
        <translation>Repeat and plan</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>More</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>はずすと、新しい予定はたてられません。</source>
        <translation>If unticked, no new sessions can be planned.</translation>
    </message>
    <message>
        <source>やり方</source>
        <translation>How it is held</translation>
    </message>
    <message>
        <source>予定のメモ（随時など）</source>
        <translation>Note on the plan (e.g. as needed)</translation>
    </message>
    <message>
        <source>予定はまだたてない</source>
        <translation>Don&apos;t plan yet</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>例&#x3000;13:30</source>
        <translation>e.g. 13:30</translation>
    </message>
    <message>
        <source>例&#x3000;15:30</source>
        <translation>e.g. 15:30</translation>
    </message>
    <message>
        <source>例&#x3000;どなたでも</source>
        <translation>e.g. everyone</translation>
    </message>
    <message>
        <source>例&#x3000;はさみ、のり</source>
        <translation>e.g. scissors, glue</translation>
    </message>
    <message>
        <source>例&#x3000;折り紙教室</source>
        <translation>e.g. origami class</translation>
    </message>
    <message>
        <source>例&#x3000;掲示板、回覧</source>
        <translation>e.g. notice board, circular</translation>
    </message>
    <message>
        <source>例&#x3000;集会所</source>
        <translation>e.g. meeting room</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>This is what you had begun to write.</translation>
    </message>
    <message>
        <source>参加費</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
    <message>
        <source>名前と時間</source>
        <translation>Name and time</translation>
    </message>
    <message>
        <source>告知のしかた</source>
        <translation>How it is announced</translation>
    </message>
    <message>
        <source>報告書の開催回数と人数に入れる</source>
        <translation>Count sessions and people in reports</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>始まり</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>定員（決めないときは空のまま）</source>
        <translation>Capacity (empty if none)</translation>
    </message>
    <message>
        <source>対象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>持ちもの</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>新しい行事を決める</source>
        <translation>Set a new activity</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Clear the draft</translation>
    </message>
    <message>
        <source>種類</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>終わり</source>
        <translation>End</translation>
    </message>
    <message>
        <source>行事の名前</source>
        <translation>Activity&apos;s name</translation>
    </message>
    <message>
        <source>行事の名前を入れてください</source>
        <translation>Please enter the activity&apos;s name</translation>
    </message>
    <message>
        <source>行事を直す</source>
        <translation>Change the activity</translation>
    </message>
    <message>
        <source>講師（名簿の方でも、お名前だけでも）</source>
        <translation>Instructor (from the roster, or just a name)</translation>
    </message>
</context>
<context>
    <name>ActivityListPage</name>
    <message>
        <source>いまは使っていません</source>
        <translation>Not in use now</translation>
    </message>
    <message>
        <source>使っていない行事 {count}件も見る</source>
        <translation>See activities not in use: {count}</translation>
    </message>
    <message>
        <source>使っていない行事をかくす</source>
        <translation>Hide those not in use</translation>
    </message>
    <message>
        <source>折り紙教室やお茶会など、サロンの行事がここに並びます。</source>
        <translation>The salon&apos;s activities appear here, such as an origami class or a tea party.</translation>
    </message>
    <message>
        <source>新しい行事を決める</source>
        <translation>Set a new activity</translation>
    </message>
</context>
<context>
    <name>AmountRow</name>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>ご家族に会えた</source>
        <translation>Met the family</translation>
    </message>
    <message>
        <source>ご本人と話せなかったとき</source>
        <translation>If they could not be reached</translation>
    </message>
    <message>
        <source>ご本人に会えたとき</source>
        <translation>If they were met</translation>
    </message>
    <message>
        <source>ご本人に会えなかったとき</source>
        <translation>If they were not met</translation>
    </message>
    <message>
        <source>ご本人の答え</source>
        <translation>The person&apos;s own answer</translation>
    </message>
    <message>
        <source>元気です</source>
        <translation>I am fine</translation>
    </message>
    <message>
        <source>具合が悪い</source>
        <translation>I feel unwell</translation>
    </message>
    <message>
        <source>話したい</source>
        <translation>I want to talk</translation>
    </message>
    <message>
        <source>返事がなかった</source>
        <translation>No reply</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>いただいた金額</source>
        <translation>Amount received</translation>
    </message>
    <message>
        <source>いただいた金額を入れてください</source>
        <translation>Please enter the amount received</translation>
    </message>
    <message>
        <source>いただいてから、精算を終えます。</source>
        <translation>Take the money, then finish the settlement.</translation>
    </message>
    <message>
        <source>いただくまで、この依頼は終わりません。</source>
        <translation>This request stays open until the money is received.</translation>
    </message>
    <message>
        <source>いま追加でいただく</source>
        <translation>Take it now</translation>
    </message>
    <message>
        <source>お返しする金額</source>
        <translation>Amount to give back</translation>
    </message>
    <message>
        <source>お返しする金額を入れてください</source>
        <translation>Please enter the amount to give back</translation>
    </message>
    <message>
        <source>だれが、なぜ了承したかを残します。</source>
        <translation>Who agreed, and why, is kept on record.</translation>
    </message>
    <message>
        <source>ちがう金額をお返しする</source>
        <translation>Give back another amount</translation>
    </message>
    <message>
        <source>例&#x3000;レシートが見つからず、代金が分からない</source>
        <translation>E.g. the receipt is lost and the cost is not known</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>差額のわけ</source>
        <translation>Reason for the difference</translation>
    </message>
    <message>
        <source>差額のわけを書いてください</source>
        <translation>Please write the reason for the difference</translation>
    </message>
    <message>
        <source>差額を了承した方</source>
        <translation>Agreed to by</translation>
    </message>
    <message>
        <source>差額を了承した方を選んでください</source>
        <translation>Please choose who agreed to the difference</translation>
    </message>
    <message>
        <source>差額を了承する</source>
        <translation>Accept the difference</translation>
    </message>
    <message>
        <source>後日いただく</source>
        <translation>Take it another day</translation>
    </message>
    <message>
        <source>足りない{yen}円をどうするか、選んでください</source>
        <translation>Please choose what happens to the missing ¥{yen}</translation>
    </message>
    <message>
        <source>足りない分は、どうしますか</source>
        <translation>What about the missing amount?</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>このサロンの記録は、もう開いています。開いている画面をお使いください。</source>
        <translation>This salon&apos;s records are open already. Please use the window that is open.</translation>
    </message>
    <message>
        <source>前回は思いがけず終わりました。入れた記録は残っています。</source>
        <translation>The program ended unexpectedly last time. What you entered is still there.</translation>
    </message>
</context>
<context>
    <name>AssignPage</name>
    <message>
        <source>{count}品</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>{name}さんを担当にする</source>
        <translation>Make {name} the helper</translation>
    </message>
    <message>
        <source>いま{count}件</source>
        <translation>{count} under way</translation>
    </message>
    <message>
        <source>いまの当番</source>
        <translation>On duty now</translation>
    </message>
    <message>
        <source>お名前を選んでください</source>
        <translation>Please choose a name</translation>
    </message>
    <message>
        <source>お手伝いの方</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>お手伝いの方のお名前がまだありません。当番の画面で加えると、ここに並びます。</source>
        <translation>No helpers yet. Add them on the page of duty and they will stand here.</translation>
    </message>
    <message>
        <source>この依頼は終わっています</source>
        <translation>This request is closed</translation>
    </message>
    <message>
        <source>ほかのお手伝いの方</source>
        <translation>Other helpers</translation>
    </message>
    <message>
        <source>当番に加える</source>
        <translation>Add to those on duty</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>担当は{name}さんのまま</source>
        <translation>Keep {name} as the helper</translation>
    </message>
    <message>
        <source>担当を変える</source>
        <translation>Change the helper</translation>
    </message>
    <message>
        <source>担当を決めました。</source>
        <translation>The helper has been decided.</translation>
    </message>
    <message>
        <source>担当を決める</source>
        <translation>Decide who goes</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>全体を見る</source>
        <translation>See the whole sheet</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Larger</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>ファイルが見つかりません。控えのUSBにあれば、控えから戻せます。</source>
        <translation>The file is missing. If it is on the stick, a backup brings it back.</translation>
    </message>
    <message>
        <source>ワードやエクセルのファイルは、PDFにしてからつけてください。写真かPDFをつけられます。</source>
        <translation>Please turn Word and Excel files into PDF first. Pictures and PDFs can be added.</translation>
    </message>
    <message>
        <source>書類の名前は100字までです。</source>
        <translation>A title has 100 characters at most.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{amount}円をお返しください。</source>
        <translation>Please give back ¥{amount}.</translation>
    </message>
    <message>
        <source>{count}名は、もう出席でした。</source>
        <translation>Already present: {count}. </translation>
    </message>
    <message>
        <source>{count}名を出席にしました。</source>
        <translation>Marked present: {count}. </translation>
    </message>
    <message>
        <source>{count}名分の参加費を取り消しました。</source>
        <translation>Fees of {count} people taken back.</translation>
    </message>
    <message>
        <source>{day}の開催は、まだ先です。出席は、その日から入れられます。</source>
        <translation>The session on {day} is still ahead. Attendance can be entered from that day on.</translation>
    </message>
    <message>
        <source>{name}さんのお名前を、まとめて受け取った分に入れました。</source>
        <translation>{name} is now among those whose fees were taken together.</translation>
    </message>
    <message>
        <source>{name}さんの参加費 {amount}円を受け取りました。</source>
        <translation>{name}: fee of ¥{amount} taken.</translation>
    </message>
    <message>
        <source>{name}さんの参加費を取り消しました。</source>
        <translation>{name}: fee taken back.</translation>
    </message>
    <message>
        <source>{name}さんの時刻を書きました。</source>
        <translation>{name}: time written down.</translation>
    </message>
    <message>
        <source>{name}さんは、もう出席になっています。</source>
        <translation>{name} is marked present already.</translation>
    </message>
    <message>
        <source>{name}さんを{role}にしました。</source>
        <translation>{name}: now {role}.</translation>
    </message>
    <message>
        <source>{name}さんを出席にしました。</source>
        <translation>{name} is marked present.</translation>
    </message>
    <message>
        <source>{name}さんを名簿に加え、出席にしました。</source>
        <translation>{name} added to the roster and marked present.</translation>
    </message>
    <message>
        <source>{numbers}番は2回ありました。</source>
        <translation>Entered twice: {numbers}. </translation>
    </message>
    <message>
        <source>{role} {count}名</source>
        <translation>{role}: {count}</translation>
    </message>
    <message>
        <source>{time}から</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>{time}まで</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>{who}さんの参加費を受け取っています。参加費を取り消してから、出席をはずしてください。</source>
        <translation>The fee of {who} has been taken. Take back the fee before you unmark them.</translation>
    </message>
    <message>
        <source>{who}さんは出席になっていません。</source>
        <translation>{who} is not marked present.</translation>
    </message>
    <message>
        <source>{year}生</source>
        <translation>born {year}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{name}」は団体・施設です。来た方のお名前で入れてください。</source>
        <translation>“{name}” is a body. Please enter the name of the person who came.</translation>
    </message>
    <message>
        <source>「{who}」さんは、名簿にいます。同じ方かどうかを選んでください。</source>
        <translation>“{who}” is in the roster. Please choose whether it is the same person.</translation>
    </message>
    <message>
        <source>うち{others}</source>
        <translation>Of these, {others}</translation>
    </message>
    <message>
        <source>お名前のない方の人数は、それぞれ0名から{most}名までです。</source>
        <translation>Numbers of people without a name go from 0 to {most} each.</translation>
    </message>
    <message>
        <source>お名前のない番号が {count}名分あります。</source>
        <translation>Numbers without a name: {count}.</translation>
    </message>
    <message>
        <source>その方は名簿に見つかりません。画面を開き直してください。</source>
        <translation>That person can&apos;t be found in the roster. Please open the page again.</translation>
    </message>
    <message>
        <source>中止になった開催です。開いたときは、中止を取り消してから入れてください。</source>
        <translation>This session is cancelled. If it was held, take back the cancelling before you enter anything.</translation>
    </message>
    <message>
        <source>予約</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>人数を確定したあとの変更です。変えるわけを、ひとこと入れてください。</source>
        <translation>This is a change after the count was confirmed. Please write why in a word or two.</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>出席 {named}名</source>
        <translation>Present: {named}</translation>
    </message>
    <message>
        <source>出席 {named}名＋無記名 {unnamed}名</source>
        <translation>Present: {named} + {unnamed} without a name</translation>
    </message>
    <message>
        <source>参加費 {count}名分 {amount}円を受け取りました。</source>
        <translation>Fees of {count} people taken, ¥{amount}.</translation>
    </message>
    <message>
        <source>始まり（{time}）より後の時刻を入れてください。</source>
        <translation>Please enter a time later than the start ({time}).</translation>
    </message>
    <message>
        <source>時刻は0時0分から23時59分までです。</source>
        <translation>Times go from 0:00 to 23:59.</translation>
    </message>
    <message>
        <source>来た時刻（{time}）より後の時刻を入れてください。</source>
        <translation>Please enter a time later than when they came ({time}).</translation>
    </message>
    <message>
        <source>終わり（{time}）より前の時刻を入れてください。</source>
        <translation>Please enter a time earlier than the end ({time}).</translation>
    </message>
</context>
<context>
    <name>AttendanceWall</name>
    <message>
        <source>{count}名のうち {first}～{last}人目</source>
        <translation>{first}–{last} of {count}</translation>
    </message>
    <message>
        <source>この行のお名前はありません。</source>
        <translation>No names under this letter.</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>USBに控えを取った</source>
        <translation>Backup on USB</translation>
    </message>
    <message>
        <source>{items}の会計</source>
        <translation>Sale: {items}</translation>
    </message>
    <message>
        <source>{items}の会計の取消</source>
        <translation>Void: {items}</translation>
    </message>
    <message>
        <source>{items}の返品</source>
        <translation>Return: {items}</translation>
    </message>
    <message>
        <source>{month}の月締め</source>
        <translation>month close of {month}</translation>
    </message>
    <message>
        <source>{month}の月締めの取りやめ</source>
        <translation>month close of {month} taken back</translation>
    </message>
    <message>
        <source>{name} {count}名の確定</source>
        <translation>confirming {count} for {name}</translation>
    </message>
    <message>
        <source>{name}の中止</source>
        <translation>cancelling {name}</translation>
    </message>
    <message>
        <source>{name}の予定 {count}回</source>
        <translation>{name}: {count} planned</translation>
    </message>
    <message>
        <source>{name}の予約</source>
        <translation>reservation for {name}</translation>
    </message>
    <message>
        <source>{name}の記録</source>
        <translation>record of {name}</translation>
    </message>
    <message>
        <source>{name}の開催の変更</source>
        <translation>change of {name}</translation>
    </message>
    <message>
        <source>{time} {answer}</source>
        <translation>{time} {answer}</translation>
    </message>
    <message>
        <source>{who}さん 出席</source>
        <translation>{who}: present</translation>
    </message>
    <message>
        <source>{who}さん 出席の取消</source>
        <translation>{who}: attendance taken back</translation>
    </message>
    <message>
        <source>{who}さんの出席の変更</source>
        <translation>{who}: change of attendance</translation>
    </message>
    <message>
        <source>「{what}」を元に戻した</source>
        <translation>Undid “{what}”</translation>
    </message>
    <message>
        <source>あとから入れたものがこれを使っているため、元に戻せません。それぞれの場所で直してください。</source>
        <translation>This cannot be undone because later entries use it. Please correct it in its own place.</translation>
    </message>
    <message>
        <source>いつもの依頼の変更</source>
        <translation>Change of a usual request</translation>
    </message>
    <message>
        <source>いつもの方の変更</source>
        <translation>Change of regulars</translation>
    </message>
    <message>
        <source>お名前のない方 {count}名</source>
        <translation>People without a name: {count}</translation>
    </message>
    <message>
        <source>お金の記録 {amount}円</source>
        <translation>Money entry ¥{amount}</translation>
    </message>
    <message>
        <source>お金の記録の取消 {amount}円</source>
        <translation>Reversed entry ¥{amount}</translation>
    </message>
    <message>
        <source>お金の記録は消せません。取消で直してください。</source>
        <translation>Money entries cannot be deleted. Please reverse them.</translation>
    </message>
    <message>
        <source>これは、もう元に戻してあります。</source>
        <translation>This has been undone already.</translation>
    </message>
    <message>
        <source>そのあとに変わっているため、元に戻せません。それぞれの場所で直してください。</source>
        <translation>This cannot be undone because it has changed since. Please correct it in its own place.</translation>
    </message>
    <message>
        <source>つけの入金 {amount}円</source>
        <translation>Tab paid ¥{amount}</translation>
    </message>
    <message>
        <source>はじめての設定</source>
        <translation>First settings</translation>
    </message>
    <message>
        <source>まとめて入力</source>
        <translation>Paper day</translation>
    </message>
    <message>
        <source>アンケート{number}枚目の取消</source>
        <translation>Questionnaire sheet {number} taken back</translation>
    </message>
    <message>
        <source>アンケート{number}枚目の直し</source>
        <translation>Correction of questionnaire sheet {number}</translation>
    </message>
    <message>
        <source>アンケートの回答 {count}枚</source>
        <translation>Questionnaire answers: {count}</translation>
    </message>
    <message>
        <source>アンケートの変更</source>
        <translation>Change of questionnaire</translation>
    </message>
    <message>
        <source>レジ締め</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>不在の持ち帰り</source>
        <translation>Brought back, nobody home</translation>
    </message>
    <message>
        <source>不要になった品</source>
        <translation>Goods not wanted any more</translation>
    </message>
    <message>
        <source>事業の変更</source>
        <translation>Change of programme</translation>
    </message>
    <message>
        <source>会計</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>会計の取消</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>元に戻した</source>
        <translation>Undid</translation>
    </message>
    <message>
        <source>元に戻せるものがありません。前のものは、それぞれの場所で直してください。</source>
        <translation>There is nothing to undo. Please correct earlier things in their own place.</translation>
    </message>
    <message>
        <source>写真の変更</source>
        <translation>Change of photo</translation>
    </message>
    <message>
        <source>写真の追加</source>
        <translation>Photo added</translation>
    </message>
    <message>
        <source>写真をはずした</source>
        <translation>Photo taken off</translation>
    </message>
    <message>
        <source>分類の変更</source>
        <translation>Change of category</translation>
    </message>
    <message>
        <source>利用券 {count}枚</source>
        <translation>Service tickets: {count}</translation>
    </message>
    <message>
        <source>助成金のお金の記録の取消 {amount}円</source>
        <translation>grant money of {amount} yen taken back</translation>
    </message>
    <message>
        <source>助成金の入金 {amount}円</source>
        <translation>grant money of {amount} yen received</translation>
    </message>
    <message>
        <source>助成金の報告ずみ</source>
        <translation>grant reported</translation>
    </message>
    <message>
        <source>助成金の報告ずみの取消</source>
        <translation>&quot;Reported&quot; taken back</translation>
    </message>
    <message>
        <source>助成金の変更</source>
        <translation>change of a grant</translation>
    </message>
    <message>
        <source>助成金の繰越 {amount}円</source>
        <translation>grant money of {amount} yen carried over</translation>
    </message>
    <message>
        <source>助成金の返納 {amount}円</source>
        <translation>grant money of {amount} yen returned</translation>
    </message>
    <message>
        <source>区分の変更</source>
        <translation>Change of group</translation>
    </message>
    <message>
        <source>印刷ずみ</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>印刷待ち</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>参加費 {amount}円</source>
        <translation>Fee ¥{amount}</translation>
    </message>
    <message>
        <source>参加費の取消 {amount}円</source>
        <translation>Fee ¥{amount} taken back</translation>
    </message>
    <message>
        <source>同意の記録</source>
        <translation>Record of consent</translation>
    </message>
    <message>
        <source>名簿の2人を1人にした</source>
        <translation>Two people in the roster merged</translation>
    </message>
    <message>
        <source>名簿の取りこみ {count}名</source>
        <translation>Import of roster: {count}</translation>
    </message>
    <message>
        <source>名簿の変更</source>
        <translation>Change in people</translation>
    </message>
    <message>
        <source>商品の変更</source>
        <translation>Change of product</translation>
    </message>
    <message>
        <source>報告書にのせる感想の選び方</source>
        <translation>Choice of comments for reports</translation>
    </message>
    <message>
        <source>売上の取りこみ</source>
        <translation>Import of sales</translation>
    </message>
    <message>
        <source>寄付箱を開けた {amount}円</source>
        <translation>Donation box opened ¥{amount}</translation>
    </message>
    <message>
        <source>対応の記録</source>
        <translation>Record of a case</translation>
    </message>
    <message>
        <source>対応を始めた</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>対応終了</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>導入前の数字</source>
        <translation>Earlier figures</translation>
    </message>
    <message>
        <source>店の変更</source>
        <translation>Change of a shop</translation>
    </message>
    <message>
        <source>店への支払い {amount}円</source>
        <translation>Paid to a shop ¥{amount}</translation>
    </message>
    <message>
        <source>廃棄メモ {name} {quantity}</source>
        <translation>Spoilage {name} {quantity}</translation>
    </message>
    <message>
        <source>当番の変更</source>
        <translation>Change of duty</translation>
    </message>
    <message>
        <source>担当の立替の返金 {amount}円</source>
        <translation>Advance given back to a helper ¥{amount}</translation>
    </message>
    <message>
        <source>控えの状態に戻した</source>
        <translation>Back to a backup</translation>
    </message>
    <message>
        <source>控え（{backup}）の状態に戻した</source>
        <translation>Back to a backup ({backup})</translation>
    </message>
    <message>
        <source>支出 {amount}円</source>
        <translation>expense of {amount} yen</translation>
    </message>
    <message>
        <source>支出の充当の変更</source>
        <translation>change of what a grant bears</translation>
    </message>
    <message>
        <source>支出の取消 {amount}円</source>
        <translation>expense of {amount} yen taken back</translation>
    </message>
    <message>
        <source>支出の変更</source>
        <translation>change of an expense</translation>
    </message>
    <message>
        <source>支出の支払い {amount}円</source>
        <translation>expense of {amount} yen paid</translation>
    </message>
    <message>
        <source>支払方法の変更</source>
        <translation>Change of payment kind</translation>
    </message>
    <message>
        <source>書類の追加</source>
        <translation>document added</translation>
    </message>
    <message>
        <source>書類をはずした</source>
        <translation>document taken off</translation>
    </message>
    <message>
        <source>月締め</source>
        <translation>month close</translation>
    </message>
    <message>
        <source>本日の確認</source>
        <translation>Check of the day</translation>
    </message>
    <message>
        <source>来店者数 {total}名</source>
        <translation>Visitors: {total}</translation>
    </message>
    <message>
        <source>様式の変更</source>
        <translation>change of a form</translation>
    </message>
    <message>
        <source>残高照合</source>
        <translation>Passbook match</translation>
    </message>
    <message>
        <source>気になる方を確認ずみにした</source>
        <translation>Someone of concern checked</translation>
    </message>
    <message>
        <source>点検</source>
        <translation>Till count</translation>
    </message>
    <message>
        <source>用紙 {code} の入力ずみ</source>
        <translation>Sheet {code}: entered</translation>
    </message>
    <message>
        <source>用紙 {code} の印刷</source>
        <translation>Sheet {code}: printed</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>申し送りを済みにした</source>
        <translation>Note done</translation>
    </message>
    <message>
        <source>番号で入力 {count}名</source>
        <translation>Entered by numbers: {count}</translation>
    </message>
    <message>
        <source>置き場所・科目の変更</source>
        <translation>Change of place or account</translation>
    </message>
    <message>
        <source>行事 {name}の変更</source>
        <translation>change of activity {name}</translation>
    </message>
    <message>
        <source>行事の取りこみ {count}件</source>
        <translation>Import of activities: {count}</translation>
    </message>
    <message>
        <source>行事の変更</source>
        <translation>Change of activity</translation>
    </message>
    <message>
        <source>見守り電話の予定の変更</source>
        <translation>Change of a watch call plan</translation>
    </message>
    <message>
        <source>見守り電話の休止</source>
        <translation>Pause of watch calls</translation>
    </message>
    <message>
        <source>見本のサロン</source>
        <translation>Sample salon</translation>
    </message>
    <message>
        <source>訪問の記録</source>
        <translation>Record of a visit</translation>
    </message>
    <message>
        <source>設定の変更</source>
        <translation>Change of setting</translation>
    </message>
    <message>
        <source>買いものに出た</source>
        <translation>Gone shopping</translation>
    </message>
    <message>
        <source>買いもののお届け</source>
        <translation>Errand delivered</translation>
    </message>
    <message>
        <source>買いものの代金</source>
        <translation>Cost of an errand</translation>
    </message>
    <message>
        <source>買いものの依頼の取りやめ</source>
        <translation>Errand ended</translation>
    </message>
    <message>
        <source>買いものの依頼の受付</source>
        <translation>Errand taken</translation>
    </message>
    <message>
        <source>買いものの依頼の変更</source>
        <translation>Change of an errand</translation>
    </message>
    <message>
        <source>買いものの担当の決定</source>
        <translation>Helper of an errand</translation>
    </message>
    <message>
        <source>買いものの謝礼 {amount}円</source>
        <translation>Honorarium for errands ¥{amount}</translation>
    </message>
    <message>
        <source>買いもの代行の進みぐあい</source>
        <translation>Progress of an errand</translation>
    </message>
    <message>
        <source>買いもの代行を前の段に戻した</source>
        <translation>Errand put one step back</translation>
    </message>
    <message>
        <source>買いもの票の入力</source>
        <translation>Shopping sheet entered</translation>
    </message>
    <message>
        <source>買いもの精算</source>
        <translation>Settlement of an errand</translation>
    </message>
    <message>
        <source>買いもの精算票の番号</source>
        <translation>Number of a settlement slip</translation>
    </message>
    <message>
        <source>返品</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>通話票の入力 {count}名</source>
        <translation>Call slips entered: {count}</translation>
    </message>
    <message>
        <source>連絡網 第{number}版</source>
        <translation>Phone tree, version {number}</translation>
    </message>
    <message>
        <source>連絡網の {answer}</source>
        <translation>Phone tree: {answer}</translation>
    </message>
    <message>
        <source>連絡網の変更</source>
        <translation>Change of the phone tree</translation>
    </message>
    <message>
        <source>連絡網の記録</source>
        <translation>Record of the phone tree</translation>
    </message>
    <message>
        <source>連絡網の記録の取り消し</source>
        <translation>Record of the phone tree taken back</translation>
    </message>
    <message>
        <source>連絡網を始めた</source>
        <translation>Phone tree started</translation>
    </message>
    <message>
        <source>連絡網を終えた</source>
        <translation>Phone tree ended</translation>
    </message>
    <message>
        <source>連絡網図が戻った</source>
        <translation>A copy of the phone tree came back</translation>
    </message>
    <message>
        <source>連絡網図を渡した</source>
        <translation>A copy of the phone tree given out</translation>
    </message>
    <message>
        <source>開店</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>電話かけ表の入力 {count}名</source>
        <translation>Call sheet entered: {count}</translation>
    </message>
    <message>
        <source>電話の結果の取りこみ {count}件</source>
        <translation>Call results imported: {count}</translation>
    </message>
    <message>
        <source>電話の記録</source>
        <translation>Record of a call</translation>
    </message>
    <message>
        <source>電話の記録の直し</source>
        <translation>Correction of a call</translation>
    </message>
    <message>
        <source>預り証の印刷</source>
        <translation>Custody slip printed</translation>
    </message>
    <message>
        <source>預り金の受け取り</source>
        <translation>Money received in custody</translation>
    </message>
    <message>
        <source>預り金の記録の取消</source>
        <translation>Record of money held taken back</translation>
    </message>
    <message>
        <source>預り金の返金</source>
        <translation>Money held given back</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>領収書番号</source>
        <translation>receipt number</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>{day}まで休止しています。次の日に、ひとりでに戻ります。</source>
        <translation>Paused until {day}. It goes on by itself the day after.</translation>
    </message>
    <message>
        <source>いつまで休止しますか</source>
        <translation>Paused until when?</translation>
    </message>
    <message>
        <source>この日まで休止にする</source>
        <translation>Pause until this day</translation>
    </message>
    <message>
        <source>今日から戻りました</source>
        <translation>Back from today</translation>
    </message>
    <message>
        <source>休止にする</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>例&#x3000;12/10</source>
        <translation>E.g. 12/10</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>USBには、まだ控えを取っていません。</source>
        <translation>No backup on USB yet.</translation>
    </message>
    <message>
        <source>USBには、今日 {time} に控えを取りました。</source>
        <translation>Backed up to USB today at {time}.</translation>
    </message>
    <message>
        <source>USBに前に取ったのは {day}（{days}日前）です。</source>
        <translation>Last backed up to USB on {day} ({days} days ago).</translation>
    </message>
    <message>
        <source>USBへの控え</source>
        <translation>Backup on USB</translation>
    </message>
    <message>
        <source>{day}までの記録（その日の売上{sales}円 会計{slips}件）</source>
        <translation>Records up to {day} (that day: sales ¥{sales}, {slips} slips)</translation>
    </message>
    <message>
        <source>{when} {why} 読めません</source>
        <translation>{when} {why} unreadable</translation>
    </message>
    <message>
        <source>{year}年{day}</source>
        <translation>{year}/{day}</translation>
    </message>
    <message>
        <source>「{name}」は、控えとして読めません。こわれているか、別の種類のファイルです。ほかの控えを選んでください。</source>
        <translation>“{name}” cannot be read as a backup. It is damaged or a file of another kind. Please choose another backup.</translation>
    </message>
    <message>
        <source>いまの記録は、先に控えとして残します。いつでも、いまの状態に戻れます。</source>
        <translation>The present records are kept as a backup first. You can always come back to them.</translation>
    </message>
    <message>
        <source>この控えは「{name}」のものです。いまのサロンとお名前が違います。</source>
        <translation>This backup is of “{name}”, which is not this salon&apos;s name.</translation>
    </message>
    <message>
        <source>そのあとに入れた会計 {count}件は、見えなくなります。</source>
        <translation>Sales entered since then ({count}) will not be seen.</translation>
    </message>
    <message>
        <source>それは今使っているデータです。控えを選んでください。</source>
        <translation>These are the data now in use. Please choose a backup.</translation>
    </message>
    <message>
        <source>ほかのプログラムがデータを書いているため、元に戻せませんでした。もう一度行ってください。</source>
        <translation>Another program is writing the data, so going back was not possible. Please try again.</translation>
    </message>
    <message>
        <source>サロンの記録が、この控えを取ったときのとおりになります。</source>
        <translation>The salon&apos;s records become what they were when this backup was made.</translation>
    </message>
    <message>
        <source>データのファイルに、こわれているところが見つかりました。これ以上書かないようにしています。「控え」から元に戻してください。</source>
        <translation>The data file is damaged in places. Nothing more will be written. Please go back to a backup under “Backup”.</translation>
    </message>
    <message>
        <source>プログラムを新しくする前</source>
        <translation>Before the program&apos;s update</translation>
    </message>
    <message>
        <source>レジ締め後</source>
        <translation>After closing</translation>
    </message>
    <message>
        <source>会計はまだありません</source>
        <translation>No sales yet</translation>
    </message>
    <message>
        <source>売上{sales}円 会計{slips}件</source>
        <translation>Sales ¥{sales}, {slips} slips</translation>
    </message>
    <message>
        <source>控え「{name}」はこわれています。別の控えを選んでください。</source>
        <translation>The backup “{name}” is damaged. Please choose another.</translation>
    </message>
    <message>
        <source>控えが正しく書けませんでした。ディスクがこわれかけているかもしれません。</source>
        <translation>The backup was not written correctly. The disk may be failing.</translation>
    </message>
    <message>
        <source>控えに戻す前</source>
        <translation>Before going back</translation>
    </message>
    <message>
        <source>自動の控え</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>記録の控えは取れましたが、写真や書類を全部は写せませんでした。{why}</source>
        <translation>The books were copied, but not all pictures and documents. {why}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}品</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>お金の記録</source>
        <translation>Money entries</translation>
    </message>
    <message>
        <source>お金（控えを取ったとき）</source>
        <translation>Money (when backed up)</translation>
    </message>
    <message>
        <source>この控え</source>
        <translation>This backup</translation>
    </message>
    <message>
        <source>さいごの営業日は{day}、その日の売上は{sales}円（会計{slips}件）です。</source>
        <translation>Last business day {day}; sales that day ¥{sales} ({slips} slips).</translation>
    </message>
    <message>
        <source>会計の記録</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>会計はまだありません。</source>
        <translation>No sales yet.</translation>
    </message>
    <message>
        <source>名前のないサロン</source>
        <translation>Salon without a name</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>USBの控え</source>
        <translation>Backup on USB</translation>
    </message>
    <message>
        <source>USBメモリーが{count}本あります。どれに取りますか。</source>
        <translation>There are {count} USB sticks. Which one?</translation>
    </message>
    <message>
        <source>USBメモリーが見つかりません。差しこむと、下のボタンで控えを取れます。</source>
        <translation>No USB stick was found. Put one in, then back up with the button below.</translation>
    </message>
    <message>
        <source>USBメモリー（{name}）があります。</source>
        <translation>USB stick found ({name}).</translation>
    </message>
    <message>
        <source>USB（{name}）に控えを取る</source>
        <translation>Copy to the USB stick ({name})</translation>
    </message>
    <message>
        <source>「{name}」に控えを取りました。USBメモリーを抜いてもかまいません。</source>
        <translation>Backed up to “{name}”. You may take the USB stick out.</translation>
    </message>
    <message>
        <source>このパソコンの控え</source>
        <translation>Backups on this computer</translation>
    </message>
    <message>
        <source>まだ控えがありません。今日の終わりにはできています。</source>
        <translation>No backup yet. There will be one by the end of today.</translation>
    </message>
    <message>
        <source>ファイルから戻す</source>
        <translation>Go back from a file</translation>
    </message>
    <message>
        <source>フォルダーを選んで控えを取る</source>
        <translation>Back up to a folder</translation>
    </message>
    <message>
        <source>控え (*.db);;すべてのファイル (*)</source>
        <translation>Backups (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>控えのファイルを選ぶ</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>控えを取っています</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>控えを取るフォルダーを選ぶ</source>
        <translation>Choose a folder for the backup</translation>
    </message>
    <message>
        <source>毎日とレジ締めのあとに、ひとりでに取っています。押すと中身が見られます。見るだけでは何も変わりません。</source>
        <translation>Made by itself every day and after each close. Press one to look inside; looking changes nothing.</translation>
    </message>
    <message>
        <source>練習では控えを取りません</source>
        <translation>No backups while practising</translation>
    </message>
    <message>
        <source>練習の記録は、USBには取りません。</source>
        <translation>Practice records are not copied to USB.</translation>
    </message>
</context>
<context>
    <name>BackupRestorePage</name>
    <message>
        <source>「{label}」の状態に戻しました。戻す前の記録は「控え」に残っています。</source>
        <translation>Back to “{label}”. The records from before are under “Backup”.</translation>
    </message>
    <message>
        <source>いまの記録を残して、戻す</source>
        <translation>Keep the present, go back</translation>
    </message>
    <message>
        <source>この控えの状態に戻しますか</source>
        <translation>Go back to this backup?</translation>
    </message>
    <message>
        <source>この日の状態に戻す</source>
        <translation>Go back to this day</translation>
    </message>
    <message>
        <source>ほかの控えを選ぶ</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>戻しています</source>
        <translation>Going back</translation>
    </message>
    <message>
        <source>控えの中身</source>
        <translation>What the backup holds</translation>
    </message>
    <message>
        <source>控えの状態に戻しています</source>
        <translation>Going back to the backup</translation>
    </message>
    <message>
        <source>見るだけでは、何も変わりません。</source>
        <translation>Looking changes nothing.</translation>
    </message>
    <message>
        <source>読んでいます</source>
        <translation>Reading</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>{at}つ目の質問</source>
        <translation>Question {at}</translation>
    </message>
    <message>
        <source>質問は終わりました</source>
        <translation>All questions done</translation>
    </message>
</context>
<context>
    <name>BearersPart</name>
    <message>
        <source>だれが負担しますか</source>
        <translation>Who bears it?</translation>
    </message>
    <message>
        <source>円で分ける</source>
        <translation>Split in yen</translation>
    </message>
    <message>
        <source>分ける（按分）</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>割合（％）で分ける</source>
        <translation>Split in %</translation>
    </message>
    <message>
        <source>助成金の費目</source>
        <translation>Budget lines of the grant</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>対象外は、助成の決まりで数えてもらえない支出です。</source>
        <translation>Not covered: what the rules of the grant do not count.</translation>
    </message>
    <message>
        <source>残りの {amount}円は自己負担</source>
        <translation>The remaining {amount} yen are our own</translation>
    </message>
    <message>
        <source>自己負担</source>
        <translation>Own money</translation>
    </message>
</context>
<context>
    <name>BirthEdit</name>
    <message>
        <source>何年か分かりません。下から選ぶか、元号を付けて入れてください。</source>
        <translation>The year is not clear. Choose below, or enter it with the era.</translation>
    </message>
    <message>
        <source>例&#x3000;S13.5.1、昭和13年、72歳</source>
        <translation>e.g. S13.5.1, 1938/5/1, 1938</translation>
    </message>
</context>
<context>
    <name>Births</name>
    <message>
        <source>{age}歳</source>
        <translation>age {age}</translation>
    </message>
    <message>
        <source>{age}歳は範囲の外です。年齢をお確かめください。</source>
        <translation>Age {age} is out of range. Please check it.</translation>
    </message>
    <message>
        <source>{first}〜{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first}から</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>{last}まで</source>
        <translation>up to {last}</translation>
    </message>
    <message>
        <source>{year}年は範囲の外です。年をお確かめください。</source>
        <translation>The year {year} is out of range. Please check it.</translation>
    </message>
    <message>
        <source>{youngest}〜{oldest}歳</source>
        <translation>age {youngest}–{oldest}</translation>
    </message>
    <message>
        <source>「{text}」は生年月日として読めません。S13.5.1 や 昭和13年、72歳 のように入れてください。</source>
        <translation>“{text}” is not a date of birth. Enter it like S13.5.1, 1938/5/1 or 1938.</translation>
    </message>
    <message>
        <source>日も入れてください。分からないときは、昭和13年 のように年だけを入れます。</source>
        <translation>Please enter the day too. If it is not known, enter only the year, like 1938.</translation>
    </message>
    <message>
        <source>生まれた年がこれから先になっています。年をお確かめください。</source>
        <translation>The year of birth is in the future. Please check it.</translation>
    </message>
    <message>
        <source>生まれた年の「から」と「まで」が逆になっています。</source>
        <translation>The first and last year of birth are the wrong way round.</translation>
    </message>
</context>
<context>
    <name>BoughtRow</name>
    <message>
        <source>{price}円</source>
        <translation>¥{price}</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>【中止】{title}</source>
        <translation>[Cancelled] {title}</translation>
    </message>
    <message>
        <source>この期間には、開催の予定がありません。</source>
        <translation>No sessions are planned in this period.</translation>
    </message>
    <message>
        <source>参加費：{fee}円</source>
        <translation>Fee: ¥{fee}</translation>
    </message>
    <message>
        <source>定員：{capacity}名</source>
        <translation>Capacity: {capacity}</translation>
    </message>
    <message>
        <source>持ち物：{bring}</source>
        <translation>What to bring: {bring}</translation>
    </message>
    <message>
        <source>終わりの日を、始めの日より後にしてください。</source>
        <translation>Please make the last day later than the first.</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{day}まで</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{time} {answer} と残して、対応を始める</source>
        <translation>Keep {time} {answer} and open a case</translation>
    </message>
    <message>
        <source>{time} {answer} と残す</source>
        <translation>Keep {time} {answer}</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>かける人&#x3000;{name}</source>
        <translation>Caller: {name}</translation>
    </message>
    <message>
        <source>この方は、いま対応中です。</source>
        <translation>There is an open case for this person.</translation>
    </message>
    <message>
        <source>これまでの記録</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>どなたが訪ねますか</source>
        <translation>Who visits?</translation>
    </message>
    <message>
        <source>どなたですか</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>また電話があったときなどに使います。</source>
        <translation>For when they ring again, and the like.</translation>
    </message>
    <message>
        <source>もう一度記録する</source>
        <translation>Record once more</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>予定にお名前を入れる</source>
        <translation>Name somebody in the plan</translation>
    </message>
    <message>
        <source>休止中です（{why}、{until}）。</source>
        <translation>Paused ({why}, {until}).</translation>
    </message>
    <message>
        <source>例&#x3000;かぜぎみとのこと</source>
        <translation>E.g. has a cold</translation>
    </message>
    <message>
        <source>対応を開く</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>決まっていません</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>答えを1つ押してください</source>
        <translation>Press an answer</translation>
    </message>
    <message>
        <source>終わりは決まっていません</source>
        <translation>The end is open</translation>
    </message>
    <message>
        <source>見たり、まちがいを直したり、取り消したりします。</source>
        <translation>Shows records, puts them right, or takes them back.</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>訪問&#x3000;{answer} と残す</source>
        <translation>Keep visit: {answer}</translation>
    </message>
    <message>
        <source>訪問した方を選んでください</source>
        <translation>Choose who visited</translation>
    </message>
    <message>
        <source>訪問する人&#x3000;{name}</source>
        <translation>Visitor: {name}</translation>
    </message>
    <message>
        <source>訪問を記録する</source>
        <translation>Record the visit</translation>
    </message>
    <message>
        <source>電話で話せたとき</source>
        <translation>Spoke by phone</translation>
    </message>
    <message>
        <source>電話の記録を残す</source>
        <translation>Keep the call</translation>
    </message>
    <message>
        <source>電話はご自分でおかけください。このパソコンからはかかりません。</source>
        <translation>Please ring with your own telephone. This computer rings nobody.</translation>
    </message>
    <message>
        <source>（{name}）</source>
        <translation> ({name})</translation>
    </message>
</context>
<context>
    <name>CallEdit</name>
    <message>
        <source>{number}番 {result}（{key}）</source>
        <translation>No. {number} {result} ({key})</translation>
    </message>
    <message>
        <source>{number}番の時刻</source>
        <translation>Time of no. {number}</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>ご近所見守り&#x3000;{name}さん</source>
        <translation>Neighbour: {name}</translation>
    </message>
    <message>
        <source>はじめての電話です。</source>
        <translation>The first call.</translation>
    </message>
    <message>
        <source>前回&#x3000;{day}&#x3000;{result}</source>
        <translation>Last: {day} {result}</translation>
    </message>
    <message>
        <source>様</source>
        <translation> </translation>
    </message>
    <message>
        <source>番号がありません</source>
        <translation>No number</translation>
    </message>
</context>
<context>
    <name>CallPart</name>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>かける人&#x3000;{name}</source>
        <translation>Caller: {name}</translation>
    </message>
    <message>
        <source>伝える
内容</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>様</source>
        <translation> </translation>
    </message>
    <message>
        <source>番号は、連絡網に出せません（同意がないか、名簿に番号がありません）。訪ねるか、名簿を確かめてください。</source>
        <translation>The number may not be shown (no consent, or none in the roster). Please visit, or check the roster.</translation>
    </message>
</context>
<context>
    <name>CallingPage</name>
    <message>
        <source>{time}{answer} と残しました。</source>
        <translation>Kept: {time}{answer}.</translation>
    </message>
    <message>
        <source>命にかかわるときは、先に 119番 です。</source>
        <translation>If life is in danger, ring 119 first.</translation>
    </message>
    <message>
        <source>対応を始めました。</source>
        <translation>A case was opened.</translation>
    </message>
    <message>
        <source>次の電話へ</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>緊急時の手順</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>電話はご自分でおかけください。このパソコンからはかかりません。</source>
        <translation>Please ring with your own telephone. This computer rings nobody.</translation>
    </message>
</context>
<context>
    <name>CancelView</name>
    <message>
        <source>この回を中止にします。開催0回と数えます。</source>
        <translation>This session is cancelled. It counts as 0 sessions.</translation>
    </message>
    <message>
        <source>わけをひとこと</source>
        <translation>A word about it</translation>
    </message>
    <message>
        <source>中止のわけ</source>
        <translation>Why it is cancelled</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>{day}に終了</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>{name} 様</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>次&#x3000;{what}</source>
        <translation>Next: {what}</translation>
    </message>
    <message>
        <source>次にすることが、まだ決まっていません。</source>
        <translation>What comes next is not decided yet.</translation>
    </message>
    <message>
        <source>連絡先を見る</source>
        <translation>Show contacts</translation>
    </message>
    <message>
        <source>連絡先を隠す</source>
        <translation>Hide contacts</translation>
    </message>
    <message>
        <source>遅れています</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>電話も緊急連絡先も、まだ入っていません。</source>
        <translation>Neither telephone nor emergency contact is known yet.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>{step} をしたと残す</source>
        <translation>Record: {step} was done</translation>
    </message>
    <message>
        <source>この対応は、取り消されました。</source>
        <translation>This case was taken back.</translation>
    </message>
    <message>
        <source>この方の、これまでの記録</source>
        <translation>What happened so far</translation>
    </message>
    <message>
        <source>したことを記録する</source>
        <translation>Record what was done</translation>
    </message>
    <message>
        <source>もう電話の番に入りません。名簿は、そのままです。名簿で「来なくなった」にすると、ほかの一覧にも出なくなります。</source>
        <translation>The calls are over. The roster stays as it is. &quot;No longer comes&quot; in the roster takes the person off the other lists.</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>入院のあいだ、電話を休止にする</source>
        <translation>Pause the calls during the stay</translation>
    </message>
    <message>
        <source>入院のあいだも、電話の番が来ます。</source>
        <translation>The calls go on during the stay.</translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation>Open the roster</translation>
    </message>
    <message>
        <source>対応の一覧へ</source>
        <translation>To the cases</translation>
    </message>
    <message>
        <source>対応を再開する</source>
        <translation>Reopen the case</translation>
    </message>
    <message>
        <source>対応を終える</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>次にすることを決める</source>
        <translation>Decide what comes next</translation>
    </message>
    <message>
        <source>次を決める</source>
        <translation>Decide next</translation>
    </message>
    <message>
        <source>終わった対応</source>
        <translation>Closed cases</translation>
    </message>
    <message>
        <source>終わるまで、今日の画面に出ています。</source>
        <translation>It stands on Today until it is closed.</translation>
    </message>
    <message>
        <source>緊急時の手順</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>見守り電話の予定が、まだあります。終わりにしてください。</source>
        <translation>The person&apos;s watch calls are still planned. Please end them.</translation>
    </message>
    <message>
        <source>記録</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>電話の予定を開く</source>
        <translation>Open the plan of calls</translation>
    </message>
    <message>
        <source>電話の予定（休止・終わりにする）</source>
        <translation>Plan of calls (pause, end)</translation>
    </message>
    <message>
        <source>電話をかける</source>
        <translation>Make a call</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>この1年に終わった対応はありません。</source>
        <translation>No case was closed this year.</translation>
    </message>
    <message>
        <source>今日の電話へ</source>
        <translation>To today&apos;s calls</translation>
    </message>
    <message>
        <source>先頭の対応を開く</source>
        <translation>Open the first case</translation>
    </message>
    <message>
        <source>命にかかわるときは、先に 119番 です。</source>
        <translation>If life is in danger, ring 119 first.</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>対応中のことはありません。電話で「体調不良」「要連絡」と残すと、ここに出ます。</source>
        <translation>No open case. “Unwell” or “please call” opens one and it stands here.</translation>
    </message>
    <message>
        <source>新しいほうから{count}件です。</source>
        <translation>The newest {count}.</translation>
    </message>
    <message>
        <source>終わった対応</source>
        <translation>Closed cases</translation>
    </message>
    <message>
        <source>緊急時の手順</source>
        <translation>In an emergency</translation>
    </message>
</context>
<context>
    <name>Cashbook</name>
    <message>
        <source>「{name}」は、もうあります。別の名前にしてください。</source>
        <translation>“{name}” is there already. Please give another name.</translation>
    </message>
    <message>
        <source>「{name}」はしまえません。名前は変えられます。</source>
        <translation>“{name}” cannot be put away. It can be renamed.</translation>
    </message>
    <message>
        <source>この支出は「支出・領収書」の画面で取り消してください。</source>
        <translation>Please take this expense back on &quot;Expenses, receipts&quot;.</translation>
    </message>
    <message>
        <source>この記録は、もう取り消してあります。</source>
        <translation>This entry has been reversed already.</translation>
    </message>
    <message>
        <source>その日のレジはもう締めてあります。今日の日付で入れてください。</source>
        <translation>The till of that day is closed. Please enter it with today&apos;s date.</translation>
    </message>
    <message>
        <source>その置き場所・科目は見つかりません。</source>
        <translation>That place or account can&apos;t be found.</translation>
    </message>
    <message>
        <source>その記録は見つかりません。</source>
        <translation>That entry was not found.</translation>
    </message>
    <message>
        <source>なんのお金か、ひとこと書いてください。</source>
        <translation>Please write in a word or two what the money is for.</translation>
    </message>
    <message>
        <source>レジを数えたときの記録です。取り消さずに、入金・出金・移動で直してください。</source>
        <translation>This was entered when the till was counted. Please correct it with money in, money out or a transfer instead of reversing it.</translation>
    </message>
    <message>
        <source>会計は「今日の会計」で取り消してください。</source>
        <translation>Please void sales under “Today&apos;s sales”.</translation>
    </message>
    <message>
        <source>助成金のお金は「助成金」の画面で取り消してください。</source>
        <translation>Please take grant money back on &quot;Grants&quot;.</translation>
    </message>
    <message>
        <source>参加費は、その行事の出席の画面で取り消してください。</source>
        <translation>Please take back fees on the activity&apos;s attendance page.</translation>
    </message>
    <message>
        <source>取消の理由を選んでください。</source>
        <translation>Please choose why it is reversed.</translation>
    </message>
    <message>
        <source>名前を入れてください。</source>
        <translation>Please enter a name.</translation>
    </message>
    <message>
        <source>寄付箱は2人で開けます。もう1人を選んでください。</source>
        <translation>Two people open the donation box. Please choose the other one.</translation>
    </message>
    <message>
        <source>残高があるので、しまえません。先に移してください。</source>
        <translation>It still holds money, so it cannot be put away. Move the money first.</translation>
    </message>
    <message>
        <source>移す先は、もとと別の置き場所にしてください。</source>
        <translation>Please choose another place to move the money to.</translation>
    </message>
    <message>
        <source>買いもの代行のお金は、その依頼の画面で直してください。</source>
        <translation>Money of errands is put right on the errand&apos;s page.</translation>
    </message>
    <message>
        <source>通帳と合いません。わけをひとこと書いてください。</source>
        <translation>It does not match the passbook. Please write why.</translation>
    </message>
    <message>
        <source>通帳の残高を確かめてください。</source>
        <translation>Please check the passbook balance.</translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation>Amounts are from ¥1 to ¥9,999,999.</translation>
    </message>
    <message>
        <source>開始残高は0円から999,999,999円までです。</source>
        <translation>Opening balances are from ¥0 to ¥999,999,999.</translation>
    </message>
    <message>
        <source>預り金と立替のお金は「買いもの代行」の画面で動かしてください。</source>
        <translation>Please move money held and advances on the pages of errands.</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>「{name}」を直す</source>
        <translation>Change “{name}”</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>この分類を加える</source>
        <translation>Add this category</translation>
    </message>
    <message>
        <source>どの事業の売上ですか</source>
        <translation>Which programme do its sales belong to?</translation>
    </message>
    <message>
        <source>事業を加える</source>
        <translation>Add the programme</translation>
    </message>
    <message>
        <source>使っていない</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>使っている</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>分類「{name}」を登録しました。</source>
        <translation>Category “{name}” saved.</translation>
    </message>
    <message>
        <source>分類の名前</source>
        <translation>Category&apos;s name</translation>
    </message>
    <message>
        <source>分類を加える</source>
        <translation>Add a category</translation>
    </message>
    <message>
        <source>新しい事業の名前（あれば）</source>
        <translation>New programme&apos;s name (if any)</translation>
    </message>
</context>
<context>
    <name>CellPart</name>
    <message>
        <source>{count}件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}項目</source>
        <translation>{count} fields</translation>
    </message>
    <message>
        <source>いつも同じ言葉を入れる</source>
        <translation>Always the same words</translation>
    </message>
    <message>
        <source>ここから下に一覧を入れる</source>
        <translation>A list from here down</translation>
    </message>
    <message>
        <source>ここには、まだ何も入れません。</source>
        <translation>Nothing is put here yet.</translation>
    </message>
    <message>
        <source>ここには入れない</source>
        <translation>Put nothing here</translation>
    </message>
    <message>
        <source>ここを1行目にして、下へ1行ずつ入れます。列は見出しから選びます。あとで直せます。</source>
        <translation>The list starts here, a line each further down. Columns follow the headings and can be changed.</translation>
    </message>
    <message>
        <source>このマスは、様式で決まっている言葉から選びます。</source>
        <translation>Here one chooses from the form&apos;s own words.</translation>
    </message>
    <message>
        <source>この言葉を入れる</source>
        <translation>Use these words</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>例：○、該当なし、会長の職名など</source>
        <translation>e.g. ○, none, the chair&apos;s title</translation>
    </message>
    <message>
        <source>保護されているマスです。入れるものは選べません。</source>
        <translation>This cell is protected. Nothing can be chosen for it.</translation>
    </message>
    <message>
        <source>入れるものをさがす</source>
        <translation>Search what goes in</translation>
    </message>
    <message>
        <source>数え方：{basis}</source>
        <translation>Counted: {basis}</translation>
    </message>
    <message>
        <source>様式の言葉に合うもの</source>
        <translation>Fits the form&apos;s words</translation>
    </message>
    <message>
        <source>決まった言葉</source>
        <translation>Fixed words</translation>
    </message>
    <message>
        <source>計算式が入っているマスです。自動で計算されます。</source>
        <translation>A formula stands in this cell. It is worked out by itself.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>{day} からの休止（ID {id}）が、ほかの休止と重なっているか、終わりが先になっています。</source>
        <translation>The pause from {day} (ID {id}) overlaps another one, or ends before it begins.</translation>
    </message>
    <message>
        <source>{day} に始めた対応（ID {id}）の、終わりとその結果が合いません。</source>
        <translation>The case begun on {day} (ID {id}): its end and its outcome do not agree.</translation>
    </message>
    <message>
        <source>{day} の{name}（開催 ID {id}）</source>
        <translation>{name} of {day} (session ID {id})</translation>
    </message>
    <message>
        <source>{day} の会計{number}番（ID {id}）</source>
        <translation>Slip {number} of {day} (ID {id})</translation>
    </message>
    <message>
        <source>{day} の会計番号が飛んでいます（{count}件で{last}番まで）。</source>
        <translation>Slip numbers of {day} have a gap ({count} slips, up to number {last}).</translation>
    </message>
    <message>
        <source>{day} の電話の記録（ID {id}）が、見守り電話の予定と合いません。</source>
        <translation>The call of {day} (ID {id}) does not agree with the plan of watch calls.</translation>
    </message>
    <message>
        <source>{day} の電話の記録（ID {id}）に、その方の対応がありません。</source>
        <translation>The call of {day} (ID {id}) has no case of that person.</translation>
    </message>
    <message>
        <source>{session}の人数は、確定した{fixed}名と訂正から{reached}名のはずですが、{now}名です。</source>
        <translation>{session}: by the confirmed {fixed} and the corrections the count should be {reached}, but it is {now}.</translation>
    </message>
    <message>
        <source>{slip}が、取り消した元の会計と合いません。</source>
        <translation>{slip} does not match the slip it takes back.</translation>
    </message>
    <message>
        <source>{slip}のお金の記録がないか、日付が違います。</source>
        <translation>{slip} has no money entry, or one with another date.</translation>
    </message>
    <message>
        <source>{slip}のレジの出入り {amount}円が、現金の支払いと合いません。</source>
        <translation>{slip}: ¥{amount} in the till do not match the cash paid.</translation>
    </message>
    <message>
        <source>{slip}の売上 {amount}円が、出納の売上 {ledger}円と合いません。</source>
        <translation>{slip}: sales of ¥{amount} do not match ¥{ledger} in the ledger.</translation>
    </message>
    <message>
        <source>{slip}の支払いの合計 {found}円が、会計の {total}円と合いません。</source>
        <translation>{slip}: payments of ¥{found} do not match its total of ¥{total}.</translation>
    </message>
    <message>
        <source>{slip}の明細か支払いの日付が違います。</source>
        <translation>{slip} has lines or payments with another date.</translation>
    </message>
    <message>
        <source>{slip}の明細の合計 {found}円が、会計の {total}円と合いません。</source>
        <translation>{slip}: lines of ¥{found} do not match its total of ¥{total}.</translation>
    </message>
    <message>
        <source>{slip}（{total}円）より多い {returned}円が返品されています。</source>
        <translation>More was given back (¥{returned}) than {slip} sold (¥{total}).</translation>
    </message>
    <message>
        <source>{year}年度の領収書番号が飛んでいます（{count}枚で{last}番まで）。</source>
        <translation>Receipt numbers of fiscal year {year} have a gap ({count} receipts, up to number {last}).</translation>
    </message>
    <message>
        <source>「{table}」の ID {id} は、訂正記録にない行です。</source>
        <translation>ID {id} in “{table}” is in no line of the correction log.</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} が{count}回取り消されています。</source>
        <translation>Money entry {id} was taken back {count} times.</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} が、{count}件の支出か助成金につながっています（1件のはずです）。</source>
        <translation>Entry {id} belongs to {count} expenses or grants (it should be 1).</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} が、{count}件の買いもの代行につながっています（1件のはずです）。</source>
        <translation>Movement ID {id} is tied to {count} errands (there should be 1).</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} の出入りが釣り合いません（{legs}本、差 {total}円）。</source>
        <translation>Money entry {id} does not balance ({legs} parts, ¥{total} apart).</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} の参加費が、{count}件の開催につながっています（1件のはずです）。</source>
        <translation>The fee of money entry {id} is linked to {count} sessions (it should be 1).</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} の日付 {day} が、ありえない日です。</source>
        <translation>Money entry {id} has an impossible date ({day}).</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} の日付が、内訳の日付と違います。</source>
        <translation>Money entry {id} has parts with another date.</translation>
    </message>
    <message>
        <source>お金の記録 ID {id} は支出か助成金のものですが、その支出か助成金がありません。</source>
        <translation>Entry {id} is of an expense or grant that is not there.</translation>
    </message>
    <message>
        <source>お金の記録 ID {id}（{kind}）が、収入か支出に入っています。</source>
        <translation>Money entry {id} ({kind}) counts as income or expense.</translation>
    </message>
    <message>
        <source>お金の記録 ID {id}（{kind}）が、買いもの代行でないのに「{name}」を動かしています。</source>
        <translation>Movement ID {id} ({kind}) moves “{name}” although it is no errand.</translation>
    </message>
    <message>
        <source>データのファイルにこわれたところがあります（{what}）。</source>
        <translation>The data file is damaged ({what}).</translation>
    </message>
    <message>
        <source>レジ締めの通し番号が飛んでいます（{count}日で第{last}号まで）。</source>
        <translation>Numbers of closes have a gap ({count} days, up to No. {last}).</translation>
    </message>
    <message>
        <source>中止の{session}に、出席{heads}名と参加費{fees}件が残っています。</source>
        <translation>The cancelled {session} still has {heads} present and {fees} fees.</translation>
    </message>
    <message>
        <source>会計 ID {id} が{count}回取り消されています。</source>
        <translation>Slip ID {id} was taken back {count} times.</translation>
    </message>
    <message>
        <source>会計 ID {id} の日付 {day} が、ありえない日です。</source>
        <translation>Slip ID {id} has an impossible date ({day}).</translation>
    </message>
    <message>
        <source>会計 ID {sale} の明細 ID {line}（{quantity}点）より多い{pieces}点が返品されています。</source>
        <translation>More was given back ({pieces}) than line {line} of slip ID {sale} sold ({quantity}).</translation>
    </message>
    <message>
        <source>使っている連絡網の版が、{count}つあります（1つのはずです）。</source>
        <translation>{count} versions of the phone tree are in use (there should be 1).</translation>
    </message>
    <message>
        <source>依頼 {errand} の{kind}（ID {id}）の {amount}円と、出納の {posted}円が合いません。</source>
        <translation>{kind} of {errand} (ID {id}) is ¥{amount}, but the ledger has ¥{posted}.</translation>
    </message>
    <message>
        <source>依頼 {errand} の「{place}」のお金が、0円より少なくなっています（{amount}円）。</source>
        <translation>The money of {errand} in “{place}” is less than ¥0 (¥{amount}).</translation>
    </message>
    <message>
        <source>依頼 {errand} のお金（ID {id}）が、依頼した方の預り金に入っていません。</source>
        <translation>The money of {errand} (ID {id}) is not in the custody of the person who asked.</translation>
    </message>
    <message>
        <source>依頼 {errand} の品の代金の合計 {goods}円と、払った {spent}円が合いません。</source>
        <translation>The goods of {errand} come to ¥{goods}, but ¥{spent} was paid.</translation>
    </message>
    <message>
        <source>依頼 {errand} の進みぐあい（ID {id}）が、その前の段とつながりません。</source>
        <translation>A step of {errand} (ID {id}) does not follow from the one before.</translation>
    </message>
    <message>
        <source>依頼 {errand} の預り金 {held}円と、お金のある所の {lying}円が合いません。</source>
        <translation>¥{held} is held for {errand}, but ¥{lying} lies in its places.</translation>
    </message>
    <message>
        <source>依頼 {errand} の預り金（ID {id}）の預り証が{count}枚あります（1枚のはずです）。</source>
        <translation>The money received for {errand} (ID {id}) has {count} custody slips (there should be 1).</translation>
    </message>
    <message>
        <source>依頼 {errand} は「{state}」になっていますが、最後の記録と違います。</source>
        <translation>{errand} says “{state}”, but its last record differs.</translation>
    </message>
    <message>
        <source>依頼 {errand}（{state}）に、精算が{count}件あります。</source>
        <translation>{errand} ({state}) has {count} settlements.</translation>
    </message>
    <message>
        <source>充当 ID {id} の費目が、その助成金のものではありません。</source>
        <translation>The budget line of share {id} is of another grant.</translation>
    </message>
    <message>
        <source>出席 ID {id} が、ほかの方といっしょにした名簿 ID {person} のままです。</source>
        <translation>Attendance ID {id} still belongs to person ID {person}, who was merged with another.</translation>
    </message>
    <message>
        <source>出納 ID {id} は、{month}の月締めのあとで、その月までに入っています。</source>
        <translation>Movement ID {id} came into the books up to {month} after that month was closed.</translation>
    </message>
    <message>
        <source>利用券 ID {id} の {count}枚（1枚 {unit}円）と、出納の {posted}円が合いません。</source>
        <translation>{count} tickets of ID {id} (¥{unit} each) do not agree with the ledger&apos;s ¥{posted}.</translation>
    </message>
    <message>
        <source>助成金 ID {id} の期間・補助率・報告の記録が、そろっていません。</source>
        <translation>Grant {id}: period, rate and report do not fit together.</translation>
    </message>
    <message>
        <source>助成金のお金の記録 ID {id} の {amount}円と、出納の {posted}円が合いません。</source>
        <translation>Money entry {id} of a grant is {amount} yen, but {posted} yen in the book.</translation>
    </message>
    <message>
        <source>印刷した用紙 ID {id} の番号「{code}」が、用紙番号ではありません。</source>
        <translation>The number “{code}” of printed sheet ID {id} is not a sheet number.</translation>
    </message>
    <message>
        <source>参加費 ID {id} が、ほかの方といっしょにした名簿 ID {person} のままです。</source>
        <translation>Fee ID {id} still belongs to person ID {person}, who was merged with another.</translation>
    </message>
    <message>
        <source>同じような合わないところが、ほかに{count}件あります。</source>
        <translation>{count} more findings of this kind.</translation>
    </message>
    <message>
        <source>名簿 ID {id} の方に、終わっていない対応が{count}件あります。1件のはずです。</source>
        <translation>Roster ID {id} has {count} open cases. There should be 1.</translation>
    </message>
    <message>
        <source>名簿 ID {id} の方に、見守り電話の予定が{count}件あります。1件のはずです。</source>
        <translation>Roster ID {id} has {count} plans of watch calls. There should be 1.</translation>
    </message>
    <message>
        <source>名簿 ID {id} の方は名簿から外れていますが、見守り電話の予定が{count}件あります。</source>
        <translation>Roster ID {id} has left the roster but has {count} plans of watch calls.</translation>
    </message>
    <message>
        <source>名簿 ID {person} の方の見守り電話の予定（ID {id}）に、ありえない曜日・時刻・決まりがあります。</source>
        <translation>The plan (ID {id}) of roster ID {person} has an impossible weekday, time or rule.</translation>
    </message>
    <message>
        <source>帳簿を調べています</source>
        <translation>Checking the books</translation>
    </message>
    <message>
        <source>支出 ID {id} の {amount}円と、出納の記録が合いません。</source>
        <translation>Expense {id} of {amount} yen does not agree with the book.</translation>
    </message>
    <message>
        <source>支出 ID {id} の支払いの記録が、そろっていません。</source>
        <translation>Expense {id}: its payment is not complete.</translation>
    </message>
    <message>
        <source>支出 ID {id} の行（ID {line}）の充当の合計 {total}円が、行の {amount}円と合いません。</source>
        <translation>Expense {id}, line {line}: the shares come to {total} yen, the line is {amount} yen.</translation>
    </message>
    <message>
        <source>来店者数 ID {id} の日付 {day} が、ありえない日です。</source>
        <translation>Visitor count {id} has an impossible date ({day}).</translation>
    </message>
    <message>
        <source>用紙 {code}（ID {id}）の行に、同じ番号か、依頼にない品があります。</source>
        <translation>Sheet {code} (ID {id}) has a row twice, or an item that is not in the request.</translation>
    </message>
    <message>
        <source>用紙 {code}（ID {id}）の行に、同じ番号か、名簿にいない方があります。</source>
        <translation>The lines of sheet {code} (ID {id}) have a number twice or a person who is not in the roster.</translation>
    </message>
    <message>
        <source>用紙 {code}（ID {id}）の行に、同じ番号か、見守り電話の予定のない方があります。</source>
        <translation>Sheet {code} (ID {id}) has a number twice, or somebody without a plan of watch calls.</translation>
    </message>
    <message>
        <source>用紙 {code}（ID {id}）の行に、同じ番号か、連絡網にいない方があります。</source>
        <translation>Sheet {code} (ID {id}) has a row twice, or somebody who is not in the phone tree.</translation>
    </message>
    <message>
        <source>科目「{name}」がありません。</source>
        <translation>The account “{name}” is missing.</translation>
    </message>
    <message>
        <source>科目「{name}」（ID {id}）の種類が変わっています（{kind}）。</source>
        <translation>The kind of account “{name}” (ID {id}) has changed ({kind}).</translation>
    </message>
    <message>
        <source>精算票 {settlement} の金額が、依頼 {errand} のお金と合いません。</source>
        <translation>The amounts of settlement {settlement} do not agree with the money of {errand}.</translation>
    </message>
    <message>
        <source>終わった依頼 {errand}（{state}）に、お金が残っています（預り金 {held}円）。</source>
        <translation>{errand} is closed ({state}) but money is left (¥{held} held).</translation>
    </message>
    <message>
        <source>終わっていない連絡が、{count}つあります（ID {ids}。1つのはずです）。</source>
        <translation>{count} rounds are still open (ID {ids}; there should be 1).</translation>
    </message>
    <message>
        <source>締め ID {id} の日付 {day} が、ありえない日です。</source>
        <translation>Till period {id} has an impossible date ({day}).</translation>
    </message>
    <message>
        <source>締め ID {period} の売上金 {to_safe}円と、金庫への移動 {posted}円が合いません。</source>
        <translation>Till period {period}: takings of ¥{to_safe} do not match ¥{posted} moved to the safe.</translation>
    </message>
    <message>
        <source>締め ID {period}・置き場所 ID {place} の数えた差 {counted}円と、過不足 {posted}円が合いません。</source>
        <translation>Till period {period}, place {place}: a counted difference of ¥{counted} does not match ¥{posted} posted.</translation>
    </message>
    <message>
        <source>締めていないレジが{count}つあります（締め ID {ids}）。</source>
        <translation>{count} till periods are open (ID {ids}).</translation>
    </message>
    <message>
        <source>記録 {log} で入れた「{table}」の{count}行のうち{lost}行がありません（ID {id}から）。</source>
        <translation>Of {count} rows of “{table}” written by log line {log}, {lost} are gone (from ID {id}).</translation>
    </message>
    <message>
        <source>記録 {log} で入れた「{table}」の行（ID {id}から{count}行）が、書きかえられています。</source>
        <translation>Rows of “{table}” written by log line {log} ({count} from ID {id}) have been altered.</translation>
    </message>
    <message>
        <source>連絡 ID {round} の電話（ID {id}）が、その連絡網の版にいない方のものです。</source>
        <translation>A call (ID {id}) of round ID {round} is for somebody who is not in its version.</translation>
    </message>
    <message>
        <source>連絡網 第{number}版で、連絡がぐるぐる回ります（ID {ids}）。</source>
        <translation>In version {number} of the phone tree the calls go round in a circle (ID {ids}).</translation>
    </message>
    <message>
        <source>連絡網 第{number}版の ID {id} に電話する方（ID {parent}）が、この版にいません。</source>
        <translation>Whoever rings ID {id} in version {number} (ID {parent}) is not in that version.</translation>
    </message>
    <message>
        <source>連絡網 第{number}版の発信元が、{count}名です（1名のはずです）。</source>
        <translation>Version {number} of the phone tree has {count} starting points (there should be 1).</translation>
    </message>
    <message>
        <source>連絡網の下書きが、{count}つあります（1つのはずです）。</source>
        <translation>There are {count} drafts of the phone tree (there should be 1).</translation>
    </message>
    <message>
        <source>開催 ID {session} の参加費 ID {id} の {amount}円と、出納の {posted}円が合いません。</source>
        <translation>Session ID {session}: ¥{amount} of fee ID {id} do not match ¥{posted} in the cash book.</translation>
    </message>
    <message>
        <source>開催 ID {session} の参加費 ID {id}（{count}名分）と、内訳 {names}名が合いません。</source>
        <translation>Session ID {session}: fee ID {id} (for {count} people) does not match its {names} names.</translation>
    </message>
    <message>
        <source>預り証 {slip} の {amount}円と、受け取った {found}円が合いません。</source>
        <translation>Custody slip {slip} says ¥{amount}, but ¥{found} was received.</translation>
    </message>
    <message>
        <source>預り金の袋</source>
        <translation>Envelope of money held</translation>
    </message>
    <message>
        <source>領収書番号 {number}-{serial}（ID {id}）の支出が、その費目に充てられていません。</source>
        <translation>The expense of receipt number {number}-{serial} (ID {id}) has no share in that budget line.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>この列にする</source>
        <translation>Use this column</translation>
    </message>
</context>
<context>
    <name>ClassificationsPage</name>
    <message>
        <source>65歳以上、子どもなど。生年月日から数えます。</source>
        <translation>65 and over, children and so on. Counted from dates of birth.</translation>
    </message>
    <message>
        <source>{least}歳から{most}歳まで</source>
        <translation>Age {least} to {most}</translation>
    </message>
    <message>
        <source>{least}歳以上</source>
        <translation>Age {least} and over</translation>
    </message>
    <message>
        <source>{most}歳以下</source>
        <translation>Age {most} and under</translation>
    </message>
    <message>
        <source>「{name}」を直す</source>
        <translation>Change “{name}”</translation>
    </message>
    <message>
        <source>お一人ずつ付ける</source>
        <translation>Set for each person</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>この区分を加える</source>
        <translation>Add this group</translation>
    </message>
    <message>
        <source>だれがこの区分になりますか</source>
        <translation>Who is in this group?</translation>
    </message>
    <message>
        <source>上や下がないときは、空けておきます。年齢がはっきりしない方は、数に入れません。</source>
        <translation>Leave empty where there is no limit. People whose age is not certain are not counted.</translation>
    </message>
    <message>
        <source>何歳から</source>
        <translation>From age</translation>
    </message>
    <message>
        <source>何歳からか、何歳までかを入れてください。</source>
        <translation>Please enter from what age or up to what age.</translation>
    </message>
    <message>
        <source>何歳まで</source>
        <translation>Up to age</translation>
    </message>
    <message>
        <source>使っていない</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>使っている</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>例&#x3000;要支援者等</source>
        <translation>e.g. needs support</translation>
    </message>
    <message>
        <source>区分「{name}」を登録しました。</source>
        <translation>Group “{name}” saved.</translation>
    </message>
    <message>
        <source>区分の名前</source>
        <translation>Group&apos;s name</translation>
    </message>
    <message>
        <source>区分を加える</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>報告書に「うち○○名」と出す</source>
        <translation>Show “of these, n” in reports</translation>
    </message>
    <message>
        <source>年齢で決まる</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>年齢で決まる（{ages}）</source>
        <translation>By age ({ages})</translation>
    </message>
    <message>
        <source>歳</source>
        <translation>years</translation>
    </message>
    <message>
        <source>要支援者等、区内など。名簿の「くわしく」で付けます。</source>
        <translation>Needs support, lives in the ward and so on. Set under “More” in the roster.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  {line}行目：{name} {count}回</source>
        <translation>  Line {line}: {name}, sessions: {count}</translation>
    </message>
    <message>
        <source> ほか</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>--columns は {presets} のどれかにしてください。</source>
        <translation>--columns must be one of {presets}.</translation>
    </message>
    <message>
        <source>--errand で依頼を指定してください。</source>
        <translation>Please say which request with --errand.</translation>
    </message>
    <message>
        <source>--format は {formats} のどれかにしてください。</source>
        <translation>--format must be one of {formats}.</translation>
    </message>
    <message>
        <source>--from の日付が --to より後です。</source>
        <translation>The --from date is after the --to date.</translation>
    </message>
    <message>
        <source>--issue は {keys} で使えます。</source>
        <translation>--issue can be used with {keys}.</translation>
    </message>
    <message>
        <source>--map に「{role}」という項目はありません。使えるのは {roles} です。</source>
        <translation>--map knows no “{role}”. It knows {roles}.</translation>
    </message>
    <message>
        <source>--map は date=Date,item=Item のように書いてください。</source>
        <translation>Write --map as date=Date,item=Item.</translation>
    </message>
    <message>
        <source>--part は {parts} のどれかにしてください。</source>
        <translation>--part must be one of {parts}.</translation>
    </message>
    <message>
        <source>--price は Coffee=350 のように、商品=金額 で書いてください。</source>
        <translation>Write --price as item=amount, for example Coffee=350.</translation>
    </message>
    <message>
        <source>--slip は、--errand で依頼も指定してください。</source>
        <translation>--slip also needs the request: --errand.</translation>
    </message>
    <message>
        <source>--unit は 1、0.1、0.01、0.001 のどれかにしてください。</source>
        <translation>--unit must be 1, 0.1, 0.01 or 0.001.</translation>
    </message>
    <message>
        <source>-o で、書きこむファイルを指定してください。</source>
        <translation>Name the file to write with -o.</translation>
    </message>
    <message>
        <source>-o のファイルの名前は、.xlsx で終わるようにしてください。</source>
        <translation>The file after -o has to end in .xlsx.</translation>
    </message>
    <message>
        <source>-o は、様式とは別のファイルにしてください。空の様式が残らなくなります。</source>
        <translation>Give -o another file than the form: the empty form would be gone.</translation>
    </message>
    <message>
        <source>0.01 なら、100分の1を1として入れます（外国のお金）。</source>
        <translation>0.01 keeps hundredths as whole units (foreign money).</translation>
    </message>
    <message>
        <source>5名未満の数と、そこから計算できる数をかくします。</source>
        <translation>Hides counts under 5, and what they could be worked out from.</translation>
    </message>
    <message>
        <source>A3の紙に書きます（連絡網図）。</source>
        <translation>On A3 paper (diagram of the phone tree).</translation>
    </message>
    <message>
        <source>CSVかExcelのファイル。</source>
        <translation>CSV or Excel files.</translation>
    </message>
    <message>
        <source>CSVを古いプログラム向けの文字コードで書きます。</source>
        <translation>Write CSV in CP932 for old programs.</translation>
    </message>
    <message>
        <source>Excelのシート。</source>
        <translation>The sheet of an Excel file.</translation>
    </message>
    <message>
        <source>Excel・PDF・CSVの名簿は、report roster で書けます。</source>
        <translation>For the roster as Excel, PDF or CSV use report roster.</translation>
    </message>
    <message>
        <source>{count}団体を合算しました：{file}</source>
        <translation>{count} bodies were added up: {file}</translation>
    </message>
    <message>
        <source>{imported} / {rows}件、新しい行事 {activities}件、新しい開催 {sessions}回</source>
        <translation>{imported} of {rows}, new activities: {activities}, new sessions: {sessions}</translation>
    </message>
    <message>
        <source>{imported} / {rows}行、会計{receipts}件、売上 {sales}、返品・取消 {returns}、合計 {total}</source>
        <translation>{imported} / {rows} lines, {receipts} receipts, sales {sales}, given back {returns}, total {total}</translation>
    </message>
    <message>
        <source>{imported} / {rows}行、新しい電話 {new}件</source>
        <translation>{imported} / {rows} rows, {new} new calls</translation>
    </message>
    <message>
        <source>{imported} / {rows}行：新しい方 {new}、変わる方 {updated}、そのままの方 {unchanged}</source>
        <translation>{imported} of {rows} lines: new {new}, changed {updated}, unchanged {unchanged}</translation>
    </message>
    <message>
        <source>{kind} は、名前の終わりが {suffix} のファイルに書きます。</source>
        <translation>{kind} is written to a file whose name ends in {suffix}. </translation>
    </message>
    <message>
        <source>{kind}（{words}）</source>
        <translation>{kind} ({words})</translation>
    </message>
    <message>
        <source>{line}行目：{reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>{name} を書いてください。--help で使い方が出ます。</source>
        <translation>{name} is missing. --help shows how to write it.</translation>
    </message>
    <message>
        <source>{option} は {kind} には使えません。</source>
        <translation>{option} cannot be used with {kind}.</translation>
    </message>
    <message>
        <source>{title}を書きました：{file}</source>
        <translation>{title} written: {file}</translation>
    </message>
    <message>
        <source>{why}「{name}」という名前なら、まだ使われていません。</source>
        <translation>{why} The name &quot;{name}&quot; is still free.</translation>
    </message>
    <message>
        <source>{words}を書きました：{file}</source>
        <translation>{words} written: {file}</translation>
    </message>
    <message>
        <source>■ {name}（{encoding}、見出し {header}）</source>
        <translation>■ {name} ({encoding}, header {header})</translation>
    </message>
    <message>
        <source>■ {name}（{sheets}）</source>
        <translation>■ {name} ({sheets})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{character}」は書けないので「{written}」としました（{where}）。</source>
        <translation>“{character}” cannot be written and became “{written}” ({where}).</translation>
    </message>
    <message>
        <source>「{file}」の状態に戻しました。戻す前の状態も、控えに残してあります。</source>
        <translation>Brought back to “{file}”. The state before is kept as a backup.</translation>
    </message>
    <message>
        <source>「{folder}」に、サロンのデータがありません。フォルダをお確かめください。</source>
        <translation>There are no salon&apos;s books in “{folder}”. Please check the folder.</translation>
    </message>
    <message>
        <source>「{key}」という帳票はありません。あるのは {keys} です。</source>
        <translation>There is no report “{key}”. There are {keys}.</translation>
    </message>
    <message>
        <source>「{kind}」は取りこめません。取りこめるのは {kinds} です。</source>
        <translation>“{kind}” cannot be imported. What can be: {kinds}.</translation>
    </message>
    <message>
        <source>「{kind}」は書きだせません。書きだせるのは {kinds} です。</source>
        <translation>“{kind}” cannot be exported. What can be: {kinds}.</translation>
    </message>
    <message>
        <source>「{name}」という{kind}はありません。あるのは {names} です。</source>
        <translation>There is no {kind} “{name}”. There are {names}.</translation>
    </message>
    <message>
        <source>「{name}」という命令はありません。あるのは {names} です。</source>
        <translation>There is no command “{name}”. There are {names}.</translation>
    </message>
    <message>
        <source>「{name}」という方は名簿に{count}名います。画面の報告書で選んでください。</source>
        <translation>{count} people are called “{name}”. Please choose in the window&apos;s reports.</translation>
    </message>
    <message>
        <source>「{name}」という方は名簿にいません。名簿のとおりに入れてください。</source>
        <translation>Nobody is called “{name}”. Please type the name as in the roster.</translation>
    </message>
    <message>
        <source>「{name}」には、入れる場所が見つかりません。{{{{延べ参加者数}}}} のようにマスに書くか、画面の「助成元の様式」で場所を決めてください。</source>
        <translation>&quot;{name}&quot; has no place to fill. Write {{{{延べ参加者数}}}} or the like into a cell, or point at cells on the page &quot;Funders&apos; forms&quot;.</translation>
    </message>
    <message>
        <source>「{option}」という指定はありません。--help で使い方が出ます。</source>
        <translation>There is no option “{option}”. --help shows what there is.</translation>
    </message>
    <message>
        <source>「{typed}」という番号は読めません。{letter}-0412 か 412 のように入れてください。</source>
        <translation>“{typed}” is no such number. Please type {letter}-0412 or 412.</translation>
    </message>
    <message>
        <source>「{typed}」という番号は読めません。数字で入れてください。</source>
        <translation>“{typed}” is no number. Please type digits.</translation>
    </message>
    <message>
        <source>いまの帳簿の控えを、フォルダに作ります。</source>
        <translation>Copies the books as they are now into a folder.</translation>
    </message>
    <message>
        <source>お名前を書きません。助成先などに出すとき（買いもの代行記録）。</source>
        <translation>Without names, for a funder and the like (record of errands).</translation>
    </message>
    <message>
        <source>この依頼だけ（買いもの票・預り証・買いもの精算票）。受付番号、買-0412 か 412。</source>
        <translation>Only this request (shopping sheet, custody slip, settlement slip). Its number, 買-0412 or 412.</translation>
    </message>
    <message>
        <source>この助成金の分だけ。名前か、助成元と名前か、番号。なければサロン全体。</source>
        <translation>Only of this grant: its name, funder and name, or number. Without it the whole salon.</translation>
    </message>
    <message>
        <source>この助成金の分だけ（実施報告書・収支決算書・領収書一覧表・支払明細書）。なければサロン全体。</source>
        <translation>Only of this grant (grant-activity, grant-finance, receipts-list, payment-list). Without it the whole salon.</translation>
    </message>
    <message>
        <source>この回の通話記録だけ。</source>
        <translation>Only the record of this round.</translation>
    </message>
    <message>
        <source>この店だけ（店ごとの買いもの票）。</source>
        <translation>Only this shop (shopping list by shop).</translation>
    </message>
    <message>
        <source>この方がかける分だけ（電話かけ表・休みの間に電話・訪問する方）。</source>
        <translation>Only what this person rings (call sheet, calls while closed).</translation>
    </message>
    <message>
        <source>この方の分だけ（見守りの記録）。名簿のお名前。</source>
        <translation>Only this person (history of the watch). Name as in the roster.</translation>
    </message>
    <message>
        <source>この置き場所だけ（出納帳）。</source>
        <translation>Only this place (cashbook).</translation>
    </message>
    <message>
        <source>この行事だけ（受付名簿・出席簿・出席集計・活動報告書・行事カレンダー）。</source>
        <translation>Only this activity (sign-in sheet, attendance sheet, attendance summary, activity report, activity calendar).</translation>
    </message>
    <message>
        <source>この説明を出します。</source>
        <translation>Shows this text.</translation>
    </message>
    <message>
        <source>その依頼の、この預り証（なければいちばん新しいもの）。番号、預-0231 か 231。</source>
        <translation>This custody slip of the request (else the newest). Its number, 預-0231 or 231.</translation>
    </message>
    <message>
        <source>どの列が何か。例 date=Date,item=Item。「tax=」のように空なら使いません。</source>
        <translation>Which column is what, e.g. date=Date,item=Item. An empty one (“tax=”) is not used.</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>none</translation>
    </message>
    <message>
        <source>はじめの日。2026-11-01、R8.11.1 など。</source>
        <translation>The first day: 2026-11-01, R8.11.1 …</translation>
    </message>
    <message>
        <source>はじめの日。なければ、助成金の対象期間か、今の年度。</source>
        <translation>First day. Without it the grant&apos;s period, or this fiscal year.</translation>
    </message>
    <message>
        <source>ふれあいサロンの帳簿。命令なしで起動すると、画面が開きます。</source>
        <translation>A community salon&apos;s books. Without a command the window opens.</translation>
    </message>
    <message>
        <source>ほかのプログラムで使うファイルを書きだします。</source>
        <translation>Exports files for other programs.</translation>
    </message>
    <message>
        <source>まとめる団体の名前。</source>
        <translation>Name of the body that adds up.</translation>
    </message>
    <message>
        <source>カレンダー</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>カレンダーを作っています</source>
        <translation>Making the calendar</translation>
    </message>
    <message>
        <source>データのフォルダ。なければ、この人のいつもの場所。</source>
        <translation>The data folder; without it, this user&apos;s usual one.</translation>
    </message>
    <message>
        <source>ファイルと帳簿のきまりを調べます。合わなければ終了コードは1です。</source>
        <translation>Checks the file and the rules of the books; exit code 1 if something is wrong.</translation>
    </message>
    <message>
        <source>ファイル名の終わりは {formats} のどれかにしてください。</source>
        <translation>The file&apos;s name has to end in one of {formats}.</translation>
    </message>
    <message>
        <source>中止しました。</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>会計{slips}件を含む帳簿を調べました。合わないところが{count}件あります。</source>
        <translation>Checked the books with {slips} slips. {count} problems.</translation>
    </message>
    <message>
        <source>会計{slips}件を含む帳簿を調べました。問題はありません。</source>
        <translation>Checked the books with {slips} slips. All is well.</translation>
    </message>
    <message>
        <source>何の記録か：{kinds}。</source>
        <translation>What is recorded: {kinds}.</translation>
    </message>
    <message>
        <source>何を書きだすか：{kinds}。</source>
        <translation>What to export: {kinds}.</translation>
    </message>
    <message>
        <source>何年分を作るか。</source>
        <translation>How many years to make.</translation>
    </message>
    <message>
        <source>使い方:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>入れない商品。何度でも書けます。</source>
        <translation>An item to leave out. May be repeated.</translation>
    </message>
    <message>
        <source>入れない行 {line}行目：{reason}</source>
        <translation>Left out, line {line}: {reason}</translation>
    </message>
    <message>
        <source>入れない行は、ほかに{count}行あります。</source>
        <translation>{count} more lines are left out.</translation>
    </message>
    <message>
        <source>分からなかったところ {line}行目「{name}」：{reason}</source>
        <translation>Not understood, line {line}, “{name}”: {reason}</translation>
    </message>
    <message>
        <source>列：{columns}</source>
        <translation>Columns: {columns}</translation>
    </message>
    <message>
        <source>助成元の様式。</source>
        <translation>The funder&apos;s form.</translation>
    </message>
    <message>
        <source>助成元の様式（Excel）に、助成金の数字を入れます。</source>
        <translation>Writes a grant&apos;s figures into the funder&apos;s form (Excel).</translation>
    </message>
    <message>
        <source>助成金</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>取りこみました。</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>同じファイルを、もう一度取りこみます。</source>
        <translation>Import the same file once more.</translation>
    </message>
    <message>
        <source>同じ数なら、同じ見本になります。</source>
        <translation>The same number makes the same sample.</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation>People</translation>
    </message>
    <message>
        <source>名簿にのせるもの：お名前と号棟、連絡先、連絡先と住所。</source>
        <translation>What the roster shows: names and blocks, contacts, contacts and addresses.</translation>
    </message>
    <message>
        <source>名簿の年齢が、いつのものか。なければ今日。</source>
        <translation>The day the ages in the roster refer to. Today if not given.</translation>
    </message>
    <message>
        <source>名簿（電話帳用）</source>
        <translation>People (for phone books)</translation>
    </message>
    <message>
        <source>命令:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>命令を書いてください。</source>
        <translation>Please name a command.</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>ITEM</translation>
    </message>
    <message>
        <source>商品=金額</source>
        <translation>ITEM=AMOUNT</translation>
    </message>
    <message>
        <source>団体ごとの集計（report aggregate で書いたExcelかCSV）。</source>
        <translation>Figures of each body (Excel or CSV from report aggregate).</translation>
    </message>
    <message>
        <source>団体ごとの集計（名前なし）のファイルを、1つに合算します。</source>
        <translation>Adds the figures of several bodies (without names) up into one file.</translation>
    </message>
    <message>
        <source>売上</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>帳票の一覧を出します。</source>
        <translation>Lists the reports.</translation>
    </message>
    <message>
        <source>帳票の名前（--list で出ます）。</source>
        <translation>The report&apos;s key (--list shows them).</translation>
    </message>
    <message>
        <source>帳票をExcel・PDF・CSVで書きます。--list で一覧が出ます。</source>
        <translation>Writes a report as Excel, PDF or CSV. --list lists them.</translation>
    </message>
    <message>
        <source>帳簿に、合わないところが{count}件あります。</source>
        <translation>The books have {count} problems.</translation>
    </message>
    <message>
        <source>帳簿を、控えの状態に戻します。いまの状態は先に残します。</source>
        <translation>Brings the books back to a backup. The present state is kept first.</translation>
    </message>
    <message>
        <source>年</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>年のない日付の年（行事）。2026、令和8年度、2026-10 など。</source>
        <translation>The year of dates without one (activities), e.g. 2026, R8 or 2026-10.</translation>
    </message>
    <message>
        <source>店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>形式。なければファイル名から決めます。</source>
        <translation>The format; without it, the file&apos;s name decides.</translation>
    </message>
    <message>
        <source>思いがけない問題が起きました。データはそのままです。記録は、データのフォルダの logs にあります。</source>
        <translation>Something unexpected happened. The data are as they were. Details are in logs in the data folder.</translation>
    </message>
    <message>
        <source>指定:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>控えのファイル。</source>
        <translation>The backup&apos;s file.</translation>
    </message>
    <message>
        <source>控えを作りました：{file}</source>
        <translation>Backup made: {file}</translation>
    </message>
    <message>
        <source>控えを置くフォルダ。</source>
        <translation>The folder for the backup.</translation>
    </message>
    <message>
        <source>文字コード。例 cp932。</source>
        <translation>The encoding, e.g. cp932.</translation>
    </message>
    <message>
        <source>新しい商品 {count}点（分類 その他、売り場には出しません）：{names}</source>
        <translation>{count} new products (category Other, not shown at the counter): {names}</translation>
    </message>
    <message>
        <source>日付を西暦で書きます。</source>
        <translation>Write dates in the Western calendar.</translation>
    </message>
    <message>
        <source>書きこむファイル。</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>書き方が違います（{message}）。--help で使い方が出ます。</source>
        <translation>That is not how it is written ({message}). --help shows how.</translation>
    </message>
    <message>
        <source>書くもの:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>朝・昼・夕のどれかだけ（電話かけ表）。</source>
        <translation>Only morning, noon or evening (call sheet).</translation>
    </message>
    <message>
        <source>様式に{count}か所を入れました：{file}</source>
        <translation>{count} places of the form were filled: {file}</translation>
    </message>
    <message>
        <source>様式に入れる場所の印がないので、様式の言葉から場所を考えました。開いてお確かめください。</source>
        <translation>The form has no marks, so its words were used to find the places. Please open it and check.</translation>
    </message>
    <message>
        <source>気をつける行は、ほかに{count}行あります。</source>
        <translation>{count} more lines need care.</translation>
    </message>
    <message>
        <source>版を表示します。</source>
        <translation>Shows the version.</translation>
    </message>
    <message>
        <source>番号入力に使う紙に用紙番号を、買いもの精算票に番号をつけます。なければ未発行の見本です。</source>
        <translation>Gives sheets that are typed back a sheet number, and settlement slips their number. Without it they are unissued samples.</translation>
    </message>
    <message>
        <source>空のデータのフォルダに、見本のサロンを作ります。</source>
        <translation>Fills an empty data folder with the sample salon.</translation>
    </message>
    <message>
        <source>終わりの日。</source>
        <translation>The last day.</translation>
    </message>
    <message>
        <source>結果をJSONで書きます。</source>
        <translation>Writes the result as JSON.</translation>
    </message>
    <message>
        <source>置き場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>行事</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>見せただけで、取りこんでいません。</source>
        <translation>Only shown, nothing was imported.</translation>
    </message>
    <message>
        <source>見せるだけで、取りこみません。</source>
        <translation>Only shows, imports nothing.</translation>
    </message>
    <message>
        <source>見出しの行。0 なら見出しなし。</source>
        <translation>The line of the header; 0 for none.</translation>
    </message>
    <message>
        <source>見守り電話の結果</source>
        <translation>Results of watch calls</translation>
    </message>
    <message>
        <source>見本のサロンを作りました：{folder}</source>
        <translation>Sample salon made: {folder}</translation>
    </message>
    <message>
        <source>読めない行があれば、何も取りこみません。</source>
        <translation>Imports nothing if any line cannot be read.</translation>
    </message>
    <message>
        <source>連絡網のこの版（なければ、いま使っている版）。</source>
        <translation>This version of the phone tree (else the one in use).</translation>
    </message>
    <message>
        <source>連絡網の第{number}版はありません。</source>
        <translation>There is no version {number} of the phone tree.</translation>
    </message>
    <message>
        <source>連絡網図の配布番号。なければ、電話番号のない見本になります。</source>
        <translation>Copy number of the phone tree diagram. Without it, a sample without telephone numbers.</translation>
    </message>
    <message>
        <source>過去の記録をファイルから取りこみます。同じファイルは二度入れません。</source>
        <translation>Imports past records from files. The same file does not come in twice.</translation>
    </message>
    <message>
        <source>金額のない商品のねだん。何度でも書けます。</source>
        <translation>The price of an item without one. May be repeated.</translation>
    </message>
    <message>
        <source>金額を千円か円で書きます。なければ助成金に入れたとおり。</source>
        <translation>Amounts in thousands or in yen; without it, as entered with the grant.</translation>
    </message>
    <message>
        <source>項目=列,…</source>
        <translation>FIELD=COLUMN,…</translation>
    </message>
    <message>
        <source>［かならず］</source>
        <translation>[required]</translation>
    </message>
    <message>
        <source>［なければ: </source>
        <translation>[default: </translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>3つのうち {at}つ目  {step}</source>
        <translation>Step {at} of 3: {step}</translation>
    </message>
    <message>
        <source>{day}の分を締める</source>
        <translation>Close the till for: {day}</translation>
    </message>
    <message>
        <source>{yen}円を金庫へ</source>
        <translation>¥{yen} to the safe</translation>
    </message>
    <message>
        <source>やめて、数える</source>
        <translation>Count after all</translation>
    </message>
    <message>
        <source>レジ締め</source>
        <translation>Close the till</translation>
    </message>
    <message>
        <source>今日は数えない</source>
        <translation>Not today</translation>
    </message>
    <message>
        <source>差を見る</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>数えずに締めました（未計数）。今日の開店で、つり銭を数えてください。</source>
        <translation>Closed without counting. Please count the float when you open today.</translation>
    </message>
    <message>
        <source>数えずに締める</source>
        <translation>Close without counting</translation>
    </message>
    <message>
        <source>数えたあとに会計がありました。差をもう一度見てください。</source>
        <translation>There was a sale after counting. Please look at the difference again.</translation>
    </message>
    <message>
        <source>数えた分を残しました。「レジ締めを続ける」から続きができます。</source>
        <translation>What you counted is kept. Go on with “Continue closing”.</translation>
    </message>
    <message>
        <source>数えた枚数を入れてください</source>
        <translation>Enter what you counted</translation>
    </message>
    <message>
        <source>数える</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>数字をお確かめください</source>
        <translation>Please check the figures</translation>
    </message>
    <message>
        <source>枚数をお確かめください</source>
        <translation>Please check the numbers</translation>
    </message>
    <message>
        <source>締めました。{yen}円を金庫へ移します。</source>
        <translation>Closed. Put ¥{yen} into the safe.</translation>
    </message>
    <message>
        <source>締めました。おつかれさまでした。</source>
        <translation>Closed. Thank you for today.</translation>
    </message>
    <message>
        <source>締める</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>途中までを残して、あとで数える</source>
        <translation>Keep this and count later</translation>
    </message>
    <message>
        <source>開店していないので、締めるものがありません。</source>
        <translation>The till is not open, so there is nothing to close.</translation>
    </message>
    <message>
        <source>開店へ</source>
        <translation>Go to opening</translation>
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
        <translation>There is no ¥{yen} note or coin.</translation>
    </message>
    <message>
        <source>{yen}円は{names}の{times}つぶんです。二度打った会計や、あと払いになった会計がないかを見てみましょう。</source>
        <translation>¥{yen} is {names} × {times}. Let&apos;s see whether a sale was entered twice or is to be paid later.</translation>
    </message>
    <message>
        <source>{yen}円は{names}の{times}つぶんです。打っていない会計がないかを見てみましょう。</source>
        <translation>¥{yen} is {names} × {times}. Let&apos;s see whether a sale was not entered.</translation>
    </message>
    <message>
        <source>{yen}円は「{label}」と同じ金額です。二度書かれていないか、お金がまだ動いていないかを見てみましょう。</source>
        <translation>¥{yen} is the same amount as “{label}”. Let&apos;s see whether it was written twice, or the money has not moved yet.</translation>
    </message>
    <message>
        <source>{yen}円は「{label}」と同じ金額です。同じものがもう一度あって、書かれていないのかもしれません。</source>
        <translation>¥{yen} is the same amount as “{label}”. There may have been another one that was not written down.</translation>
    </message>
    <message>
        <source>{yen}円多くあります。</source>
        <translation>¥{yen} over.</translation>
    </message>
    <message>
        <source>{yen}円札</source>
        <translation>¥{yen} note</translation>
    </message>
    <message>
        <source>{yen}円玉</source>
        <translation>¥{yen} coin</translation>
    </message>
    <message>
        <source>{yen}円足りません。</source>
        <translation>¥{yen} short.</translation>
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
        <translation>Half of it, ¥{half}, is the same amount as “{label}”. Let&apos;s see whether money in was written as money out.</translation>
    </message>
    <message>
        <source>半分の{half}円は「{label}」と同じ金額です。出金が入金として書かれていないかを見てみましょう。</source>
        <translation>Half of it, ¥{half}, is the same amount as “{label}”. Let&apos;s see whether money out was written as money in.</translation>
    </message>
    <message>
        <source>合計が{total}円になっています。枚数の桁をお確かめください。</source>
        <translation>The total comes to ¥{total}. Please check the number of pieces.</translation>
    </message>
    <message>
        <source>棒金は硬貨だけです。{name}は枚数で入れてください。</source>
        <translation>Only coins come in rolls. Enter {name} by the piece.</translation>
    </message>
</context>
<context>
    <name>Combine</name>
    <message>
        <source>{count}団体</source>
        <translation>{count} bodies</translation>
    </message>
    <message>
        <source>「{name}」に新しい項目「{number}」があります。新しい版で合算してください。</source>
        <translation>&quot;{name}&quot; has a new item &quot;{number}&quot;. Please add up with the new version.</translation>
    </message>
    <message>
        <source>「{name}」の日付が読めません。もう一度もらってください。</source>
        <translation>The date in &quot;{name}&quot; can&apos;t be read. Please ask for the file again.</translation>
    </message>
    <message>
        <source>「{name}」の項目「{number}」の数が読めません。もう一度もらってください。</source>
        <translation>A number of item &quot;{number}&quot; in &quot;{name}&quot; can&apos;t be read. Please ask for the file again.</translation>
    </message>
    <message>
        <source>「{name}」は、切れているか、書きかえられています。もう一度もらってください。</source>
        <translation>&quot;{name}&quot; is cut short or was changed. Please ask for it again.</translation>
    </message>
    <message>
        <source>「{name}」は、集計（名前なし）のファイルではありません。</source>
        <translation>&quot;{name}&quot; is no file of figures without names.</translation>
    </message>
    <message>
        <source>「{one}」と「{other}」は、どちらも「{salon}」のものです。1つにしてください。</source>
        <translation>&quot;{one}&quot; and &quot;{other}&quot; are both of &quot;{salon}&quot;. Please keep one.</translation>
    </message>
    <message>
        <source>合算には、2つ以上の団体のファイルがいります。</source>
        <translation>Adding up takes the files of two bodies or more.</translation>
    </message>
    <message>
        <source>期間がちがいます：「{one}」は{first}、「{other}」は{second}。同じ期間でそろえてください。</source>
        <translation>The periods differ: &quot;{one}&quot; is {first}, &quot;{other}&quot; is {second}. Please use one period.</translation>
    </message>
</context>
<context>
    <name>ConcernView</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>最後の記録</source>
        <translation>Last records</translation>
    </message>
    <message>
        <source>次はいつ見ますか（その日から、また出ます）</source>
        <translation>Look again when? (shown again from that day)</translation>
    </message>
    <message>
        <source>確認したこと</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>確認ずみ&#x3000;{reason}
{day}から、また出ます。</source>
        <translation>Checked: {reason}
Shown again from {day}.</translation>
    </message>
    <message>
        <source>記録がありません</source>
        <translation>No records</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>{days}日、お買いものやコーヒーの記録がありません（いつもは{usual}日おき）。</source>
        <translation>For {days} days no purchase or coffee (usually every {usual} days).</translation>
    </message>
    <message>
        <source>{days}日より先にはできません。その日になったら、また見てください。</source>
        <translation>No further than {days} days. Please look again then.</translation>
    </message>
    <message>
        <source>{day}、買いもののお届けでお留守でした。</source>
        <translation>Not at home for a delivery on {day}.</translation>
    </message>
    <message>
        <source>{day}から、電話がつながっていません（{count}回）。</source>
        <translation>Not reached since {day} ({count} calls).</translation>
    </message>
    <message>
        <source>{title}に{days}日来ていません（いつもは{usual}日おき）。</source>
        <translation>Away from {title} for {days} days (usually every {usual} days).</translation>
    </message>
    <message>
        <source>あしたより先の日にしてください。</source>
        <translation>Please choose a day after tomorrow&apos;s start.</translation>
    </message>
    <message>
        <source>お届け</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>お買いもの</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>この方は、もう一覧に出ています。画面を開き直してください。</source>
        <translation>This person is on the list already. Please open the page again.</translation>
    </message>
    <message>
        <source>確認したことを、ひとこと入れてください。</source>
        <translation>Please write what was found.</translation>
    </message>
    <message>
        <source>行事</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>{count}名&#x3000;お留守でした</source>
        <translation>{count} not at home</translation>
    </message>
    <message>
        <source>{count}名&#x3000;しばらくありません</source>
        <translation>{count} not bought for a while</translation>
    </message>
    <message>
        <source>{count}名&#x3000;しばらく来ていません</source>
        <translation>{count} not come for a while</translation>
    </message>
    <message>
        <source>{count}名&#x3000;つながっていません</source>
        <translation>{count} not reached</translation>
    </message>
    <message>
        <source>{day}まで
確認ずみにする</source>
        <translation>Checked
until {day}</translation>
    </message>
    <message>
        <source>{day}まで確認ずみにする</source>
        <translation>Checked until {day}</translation>
    </message>
    <message>
        <source>{reason}&#x3000;{day}まで</source>
        <translation>{reason}, until {day}</translation>
    </message>
    <message>
        <source>いま、気になる方はいません。記録がたまると、ここに出ます。</source>
        <translation>Nobody to be concerned about now. As records grow they stand here.</translation>
    </message>
    <message>
        <source>お名前を1つ押してください</source>
        <translation>Please press one name</translation>
    </message>
    <message>
        <source>お名前を出す</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>また一覧に出します。</source>
        <translation>Shown on the list again.</translation>
    </message>
    <message>
        <source>また一覧に出す</source>
        <translation>Show on the list again</translation>
    </message>
    <message>
        <source>今日へもどる</source>
        <translation>Back to Today</translation>
    </message>
    <message>
        <source>出席、買いもの、お届け、電話の記録から集めています。お声かけの目安にしてください。</source>
        <translation>Gathered from attendance, purchases, deliveries and calls, as a hint whom to greet.</translation>
    </message>
    <message>
        <source>同意がまだの方が、ほかに{count}名います。お名前は出しません。</source>
        <translation>{count} more have not consented yet. Their names are not shown.</translation>
    </message>
    <message>
        <source>名簿を開く（電話・緊急連絡先）</source>
        <translation>Open the roster (telephone, contacts)</translation>
    </message>
    <message>
        <source>対応を始めました。</source>
        <translation>A case was opened.</translation>
    </message>
    <message>
        <source>対応を始める</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>対応中です。開く</source>
        <translation>A case is open. See it</translation>
    </message>
    <message>
        <source>気になる方 {count}名</source>
        <translation>People of concern: {count}</translation>
    </message>
    <message>
        <source>確認したことを選んでください</source>
        <translation>Please choose what was found</translation>
    </message>
    <message>
        <source>確認ずみ {count}名</source>
        <translation>Checked: {count}</translation>
    </message>
    <message>
        <source>確認ずみにしました。</source>
        <translation>Marked as checked.</translation>
    </message>
    <message>
        <source>確認ずみにする</source>
        <translation>Mark as checked</translation>
    </message>
    <message>
        <source>見守り電話をかける</source>
        <translation>Make a watch call</translation>
    </message>
    <message>
        <source>見守り電話を始める</source>
        <translation>Begin watch calls</translation>
    </message>
    <message>
        <source>買いものの依頼を開く</source>
        <translation>Open the errand</translation>
    </message>
</context>
<context>
    <name>ConditionsStep</name>
    <message>
        <source>なければ空欄</source>
        <translation>Empty if there is none</translation>
    </message>
    <message>
        <source>例&#x3000;4/30</source>
        <translation>e.g. 4/30</translation>
    </message>
    <message>
        <source>例&#x3000;この事業は〇〇の助成を受けて実施しています。</source>
        <translation>e.g. This project is supported by 〇〇.</translation>
    </message>
    <message>
        <source>助成の表示（ちらしなどに入れることば）</source>
        <translation>Funding line (for leaflets and the like)</translation>
    </message>
    <message>
        <source>報告の期限</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>平均で何人以上</source>
        <translation>How many on average</translation>
    </message>
    <message>
        <source>平均のとり方</source>
        <translation>How it is averaged</translation>
    </message>
    <message>
        <source>担い手（スタッフ）も人数に入れる</source>
        <translation>Count helpers too</translation>
    </message>
    <message>
        <source>期間の間に何回以上</source>
        <translation>How many sessions in the period</translation>
    </message>
    <message>
        <source>領収書や帳簿を残す年数</source>
        <translation>Years to keep receipts and books</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{number}番めの方</source>
        <translation>Contact {number}</translation>
    </message>
    <message>
        <source>この連絡先を消す</source>
        <translation>Delete this contact</translation>
    </message>
    <message>
        <source>ご関係</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>例&#x3000;長女、民生委員</source>
        <translation>e.g. eldest daughter, welfare commissioner</translation>
    </message>
    <message>
        <source>名簿の{name}（{apart}）のこと</source>
        <translation>This is {name} in the roster ({apart})</translation>
    </message>
    <message>
        <source>鍵を持っている</source>
        <translation>Holds a key</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>例&#x3000;270-0000</source>
        <translation>e.g. 270-0000</translation>
    </message>
    <message>
        <source>団地の方は、号棟と号室だけで大丈夫です。</source>
        <translation>For people of the estate, block and flat are enough.</translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>（呼出）や内線も書けます。番号は、1行に1つです。</source>
        <translation>Notes like “call via” or an extension may be added. One number per line.</translation>
    </message>
</context>
<context>
    <name>CopyingPage</name>
    <message>
        <source>USB（{name}）にも控えを取りました。</source>
        <translation>A copy is on the USB stick ({name}) too.</translation>
    </message>
    <message>
        <source>今日の控えを取っています</source>
        <translation>Making today&apos;s backup</translation>
    </message>
</context>
<context>
    <name>CorrectPart</name>
    <message>
        <source>「{answer}」に直す</source>
        <translation>Change to &quot;{answer}&quot;</translation>
    </message>
    <message>
        <source>「{words}」を直す</source>
        <translation>Correct “{words}”</translation>
    </message>
    <message>
        <source>この記録のあった対応は、そのまま続きます。まちがいなら、対応の画面で終えてください。</source>
        <translation>The case this belongs to goes on. If it was a mistake, please end it on its page.</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Take this record back</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例&#x3000;押しまちがい</source>
        <translation>E.g. wrong button</translation>
    </message>
    <message>
        <source>別の方のところに入れたときや、かけていないときに、この記録を取り消します。</source>
        <translation>For an answer entered for somebody else, or a call that was not made.</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>取り消すわけ</source>
        <translation>Reason to take it back</translation>
    </message>
    <message>
        <source>取り消すわけを選んでください</source>
        <translation>Choose a reason to take it back</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>正しい答え</source>
        <translation>The right answer</translation>
    </message>
    <message>
        <source>直すわけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>直すわけを書いてください</source>
        <translation>Please write the reason</translation>
    </message>
    <message>
        <source>答えを直す</source>
        <translation>Change the answer</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>{face}円</source>
        <translation>¥{face}</translation>
    </message>
    <message>
        <source>{name} ばら</source>
        <translation>{name}, loose</translation>
    </message>
    <message>
        <source>{name} 棒金</source>
        <translation>{name}, rolls</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>¥{yen}</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>本</source>
        <translation>rl</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>pc</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>ばら</source>
        <translation>Loose</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>pc</translation>
    </message>
    <message>
        <source>棒金</source>
        <translation>Rolls</translation>
    </message>
    <message>
        <source>棒金（50枚）</source>
        <translation>Rolls of 50</translation>
    </message>
    <message>
        <source>金種</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>CountView</name>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>数えた合計</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>0円で会計する</source>
        <translation>Sell for ¥0</translation>
    </message>
    <message>
        <source>{amount}円ちょうどお預り</source>
        <translation>Received ¥{amount} exactly</translation>
    </message>
    <message>
        <source>{kind} {amount}円</source>
        <translation>{kind} ¥{amount}</translation>
    </message>
    <message>
        <source>{others}で会計する</source>
        <translation>Pay by {others}</translation>
    </message>
    <message>
        <source>{tendered}円お預り、{change}円お返し</source>
        <translation>Received ¥{tendered}, give back ¥{change}</translation>
    </message>
    <message>
        <source>{tendered}円お預り、{change}円は寄付</source>
        <translation>Received ¥{tendered}, ¥{change} donated</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>いつもの</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>お預りが あと{short}円 足りません</source>
        <translation>Still ¥{short} short</translation>
    </message>
    <message>
        <source>お預りを入れてください</source>
        <translation>Enter the money received</translation>
    </message>
    <message>
        <source>商品を選んでください</source>
        <translation>Choose a product</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>1名減らす</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>{label} 1名増やす</source>
        <translation>{label}: one more</translation>
    </message>
    <message>
        <source>{label} 1名減らす</source>
        <translation>{label}: one less</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
    <message>
        <source>＋1名</source>
        <translation>+1</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>{label} 1名増やす</source>
        <translation>{label}: one more</translation>
    </message>
    <message>
        <source>{label} 1名減らす</source>
        <translation>{label}: one less</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message>
        <source>119番・110番が先</source>
        <translation>119 and 110 first</translation>
    </message>
    <message>
        <source>{count}分</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}名（休止 {away}名）</source>
        <translation>{count} ({away} paused)</translation>
    </message>
    <message>
        <source>いま電話を待つ</source>
        <translation>Waiting for a call</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>まだ伝わっていない</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>伝わった</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>始めてから</source>
        <translation>Since the start</translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count}件です。</source>
        <translation>{count} in all.</translation>
    </message>
    <message>
        <source>{day}から</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{name}さんが持ち出し中</source>
        <translation>With {name}</translation>
    </message>
    <message>
        <source>{name}さんの{yen}円を袋に戻した</source>
        <translation>{name} put ¥{yen} back into the envelope</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>¥{yen}</translation>
    </message>
    <message>
        <source>{yen}円を袋に入れてください。</source>
        <translation>Please put ¥{yen} into the envelope.</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>いま、お預りしているお金はありません。</source>
        <translation>No money is held for anyone now.</translation>
    </message>
    <message>
        <source>お預りしている方</source>
        <translation>Held for</translation>
    </message>
    <message>
        <source>まだいただいていない不足</source>
        <translation>Still to be received</translation>
    </message>
    <message>
        <source>レジから立替</source>
        <translation>Advanced from the till</translation>
    </message>
    <message>
        <source>一覧を印刷する</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>不足 {yen}円</source>
        <translation>Short by ¥{yen}</translation>
    </message>
    <message>
        <source>店に後払い</source>
        <translation>To pay the shop later</translation>
    </message>
    <message>
        <source>担当の立替</source>
        <translation>Advanced by helpers</translation>
    </message>
    <message>
        <source>袋</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>袋に戻した方を押してください</source>
        <translation>Press who is back</translation>
    </message>
    <message>
        <source>謝礼・立替・利用券</source>
        <translation>Payouts, tickets</translation>
    </message>
    <message>
        <source>買いもの代行へ</source>
        <translation>To errands</translation>
    </message>
    <message>
        <source>預り金の袋</source>
        <translation>Envelope of money held</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>例&#x3000;8/5</source>
        <translation>e.g. 8/5</translation>
    </message>
    <message>
        <source>別の日</source>
        <translation>Other day</translation>
    </message>
    <message>
        <source>昨日</source>
        <translation>Yesterday</translation>
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
        <translation>There is no year 0 of {era}. The first is year 1 of {era}.</translation>
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
        <translation>“{text}” is not a year. Enter it like S13 or 1938.</translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。R8.4.1 や 4/1 のように入れてください。</source>
        <translation>“{text}” is not a date. Enter it like R8.4.1 or 4/1.</translation>
    </message>
    <message>
        <source>「{text}」は月として読めません。令和8年10月 や 2026-10 のように入れてください。</source>
        <translation>“{text}” is not a month. Enter it like R8.10 or 2026-10.</translation>
    </message>
    <message>
        <source>「{typed}」は次のどれか分かりません：{choices}。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。</source>
        <translation>“{typed}” may mean any of these: {choices}. Enter the era or a year of four digits, like R8.4.1 or 2026/4/1.</translation>
    </message>
    <message>
        <source>どの年か分かりません。R8.4.1 や 2026/4/1 のように、元号か西暦4けたで入れてください。</source>
        <translation>The year is not clear. Enter the era or a year of four digits, like R8.4.1 or 2026/4/1.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>日付を入れてください。</source>
        <translation>Please enter a date.</translation>
    </message>
    <message>
        <source>明治元年（1868年）より前や2200年より後の日付は入れられません。年をお確かめください。</source>
        <translation>Dates before 1868 or after 2200 cannot be entered. Please check the year.</translation>
    </message>
    <message>
        <source>昨日</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>生まれた年も入れてください。昭和13年5月1日 や S13.5.1 のように入れます。</source>
        <translation>Please enter the year of birth too, like 1938/5/1 or S13.5.1.</translation>
    </message>
    <message>
        <source>生年月日がこれから先の日になっています。年をお確かめください。</source>
        <translation>The date of birth lies in the future. Please check the year.</translation>
    </message>
</context>
<context>
    <name>DatesView</name>
    <message>
        <source>3か月</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>{count}回の予定です。</source>
        <translation>{count} sessions.</translation>
    </message>
    <message>
        <source>{count}回の予定です。{out}回は休みます。</source>
        <translation>{count} sessions; {out} are off.</translation>
    </message>
    <message>
        <source>いつまでの予定をたてますか</source>
        <translation>Plan until when?</translation>
    </message>
    <message>
        <source>くり返しを選ぶと、ここに日にちが出ます。</source>
        <translation>Choose a repeat, and the days appear here.</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half a year</translation>
    </message>
    <message>
        <source>年度の終わり</source>
        <translation>Fiscal year end</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{day}のレジ締めがまだです。先に「昨日の分を締める」か「数えずに締める」を選んでください。</source>
        <translation>The till of {day} is not closed yet. First choose “Close yesterday” or “Close without counting”.</translation>
    </message>
    <message>
        <source>{face}円 {count}枚</source>
        <translation>¥{face} × {count}</translation>
    </message>
    <message>
        <source>{face}円の棒金 {count}本</source>
        <translation>¥{face} × {count} rolls</translation>
    </message>
    <message>
        <source>{month}は月締めがすんでいます。今日の日付で入れてください。</source>
        <translation>{month} is closed. Please enter it under today&apos;s date.</translation>
    </message>
    <message>
        <source>{name}さん {yen}円</source>
        <translation>{name}: ¥{yen}</translation>
    </message>
    <message>
        <source>{total}円で数え終える</source>
        <translation>Finish with ¥{total}</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>¥{yen}</translation>
    </message>
    <message>
        <source>{yen}円を金庫へ移して締める</source>
        <translation>Move ¥{yen} to the safe and close</translation>
    </message>
    <message>
        <source>{yen}円多いと記録して、つぎへ</source>
        <translation>Record ¥{yen} over, go on</translation>
    </message>
    <message>
        <source>{yen}円足りないと記録して、つぎへ</source>
        <translation>Record ¥{yen} short, go on</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>あるはずの金額は {yen}円です。</source>
        <translation>There should be ¥{yen}.</translation>
    </message>
    <message>
        <source>あるはずの金額は、数え終えると出ます。</source>
        <translation>What should be there is shown after you count.</translation>
    </message>
    <message>
        <source>いちばん古いものは {days}日前からです。</source>
        <translation> The oldest has been there for {days} days.</translation>
    </message>
    <message>
        <source>そのレジ締めは見つかりません。</source>
        <translation>That close was not found.</translation>
    </message>
    <message>
        <source>つり銭は、数えた{yen}円までです</source>
        <translation>The float can be at most the ¥{yen} counted</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>まだの{count}つは0枚として、{total}円で終える</source>
        <translation>Take the {count} left as none: ¥{total}</translation>
    </message>
    <message>
        <source>もう開店しています。</source>
        <translation>The till is already open.</translation>
    </message>
    <message>
        <source>パソコンの日付（{now}）が、前の記録（{last}）より前になっています。日付を直してください。</source>
        <translation>The computer&apos;s date ({now}) is before the last record ({last}). Please correct the date.</translation>
    </message>
    <message>
        <source>レジのお金を数えてください。</source>
        <translation>Please count the money in the till.</translation>
    </message>
    <message>
        <source>人数は0から9,999までです。</source>
        <translation>Numbers of people are from 0 to 9,999.</translation>
    </message>
    <message>
        <source>先の日付では記録できません。</source>
        <translation>Dates that lie ahead cannot be used.</translation>
    </message>
    <message>
        <source>合いました。つり銭を決める</source>
        <translation>It matches: set the float</translation>
    </message>
    <message>
        <source>持ち出し中のお金があります（{names}）。戻っていたら、袋に入れてください。</source>
        <translation>Money is out with helpers ({names}). If they are back, please put it into the envelope.</translation>
    </message>
    <message>
        <source>数えた金額を確かめてください。</source>
        <translation>Please check the amount counted.</translation>
    </message>
    <message>
        <source>数えています</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>数えません</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>日付は昭和25年から先の、ふつうの日付にしてください。</source>
        <translation>Please enter an ordinary date, 1950 or later.</translation>
    </message>
    <message>
        <source>明日から1週間に、見守りの電話や訪問が {count}件あります。休みの日の分は、紙にして渡せます。</source>
        <translation>In the week from tomorrow there are {count} watch calls and visits. Those of closed days can be handed over on paper.</translation>
    </message>
    <message>
        <source>残すつり銭は、数えた{most}円までです。</source>
        <translation>The float can be at most the ¥{most} counted.</translation>
    </message>
    <message>
        <source>残すつり銭を入れてください</source>
        <translation>Please enter the float to leave</translation>
    </message>
    <message>
        <source>空なので、0円で終える</source>
        <translation>Empty: finish with ¥0</translation>
    </message>
    <message>
        <source>第{serial}号－{branch}</source>
        <translation>No. {serial}-{branch}</translation>
    </message>
    <message>
        <source>過不足を記録して、つぎへ</source>
        <translation>Record over/short, go on</translation>
    </message>
    <message>
        <source>金庫へは移さずに締める</source>
        <translation>Close, nothing to the safe</translation>
    </message>
    <message>
        <source>開店していないので、レジ締めはできません。</source>
        <translation>The till is not open, so it cannot be closed.</translation>
    </message>
    <message>
        <source>開店していないので、点検はできません。</source>
        <translation>The till is not open, so it cannot be counted.</translation>
    </message>
    <message>
        <source>預り金が {count}名分あります。袋に {bag}円。</source>
        <translation>Money is held for {count} people, ¥{bag} in the envelope.</translation>
    </message>
</context>
<context>
    <name>DeedPanel</name>
    <message>
        <source>{count}品</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>{count}週間後</source>
        <translation>In {count} weeks</translation>
    </message>
    <message>
        <source>{number}&#x3000;{day}受付</source>
        <translation>{number}, taken {day}</translation>
    </message>
    <message>
        <source>お返しする金額</source>
        <translation>Amount to give back</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>わけを選んでください</source>
        <translation>Please choose a reason</translation>
    </message>
    <message>
        <source>例&#x3000;12/3</source>
        <translation>E.g. 12/3</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>日にちを選んでください</source>
        <translation>Please choose a date</translation>
    </message>
    <message>
        <source>次にいる日</source>
        <translation>Next needed on</translation>
    </message>
    <message>
        <source>残すほうの依頼</source>
        <translation>The request to keep</translation>
    </message>
    <message>
        <source>残すほうの依頼を選んでください</source>
        <translation>Please choose the request to keep</translation>
    </message>
    <message>
        <source>決めない</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>紹介した先</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>紹介した先を選んでください</source>
        <translation>Please choose where to</translation>
    </message>
    <message>
        <source>過ぎた日になっています。これからの日を入れてください。</source>
        <translation>That date is past. Please enter a coming one.</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>DeedsPart</name>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下に加える</source>
        <translation>Add below</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>入れかえる</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>別の方の下へ動かす</source>
        <translation>Move below somebody else</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>折り返しの役（終わったら発信元へ知らせる）</source>
        <translation>Reports back (rings the starting point at the end)</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>{lines}の代金がまだです。精算の前に入れてください。</source>
        <translation>The cost of {lines} is missing. Enter it before settling.</translation>
    </message>
    <message>
        <source>{time}のお届けを残す</source>
        <translation>Record the delivery at {time}</translation>
    </message>
    <message>
        <source>{yen}円で買い取り、レジから袋に入れる</source>
        <translation>Buy it for ¥{yen}, from the till into the envelope</translation>
    </message>
    <message>
        <source>{yen}円は依頼した方にお支払いいただく</source>
        <translation>The person pays the ¥{yen}</translation>
    </message>
    <message>
        <source>{yen}円足りません。このあと「買いもの精算」でいただきます。</source>
        <translation>¥{yen} is missing. It is taken at the settlement, next.</translation>
    </message>
    <message>
        <source>いらないと言われた</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>いらなくなった品に印をつけてください</source>
        <translation>Please mark what is not wanted</translation>
    </message>
    <message>
        <source>いらなくなった品を書きとめました。</source>
        <translation>What is not wanted was noted.</translation>
    </message>
    <message>
        <source>お届けした</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>お届けしました。つぎは買いもの精算です。</source>
        <translation>Delivered. Next: the settlement.</translation>
    </message>
    <message>
        <source>お届けを残す</source>
        <translation>Record the delivery</translation>
    </message>
    <message>
        <source>お釣りは{yen}円です。このあと「買いもの精算」でお返しします。</source>
        <translation>The change is ¥{yen}. It is given back at the settlement, next.</translation>
    </message>
    <message>
        <source>どうでしたか</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>もう「不要」になっています。</source>
        <translation>This is “not wanted” already.</translation>
    </message>
    <message>
        <source>もう一度お届けする日を選んでください</source>
        <translation>Please choose when it is brought again</translation>
    </message>
    <message>
        <source>レジから{yen}円を出して、預り金の袋に入れてください。</source>
        <translation>Please take ¥{yen} from the till and put it into the envelope.</translation>
    </message>
    <message>
        <source>不在だった</source>
        <translation>Not at home</translation>
    </message>
    <message>
        <source>代金をどうするか、選んでください</source>
        <translation>Please choose what happens to the cost</translation>
    </message>
    <message>
        <source>代金を入れた品がありません。買った品に代金を入れてから、いらなくなった品を選びます。</source>
        <translation>No item has a price yet. Enter what was paid, then choose what is not wanted.</translation>
    </message>
    <message>
        <source>例&#x3000;13:30</source>
        <translation>E.g. 13:30</translation>
    </message>
    <message>
        <source>先に代金を入れる</source>
        <translation>Enter the cost first</translation>
    </message>
    <message>
        <source>名簿を見る</source>
        <translation>See the roster</translation>
    </message>
    <message>
        <source>品物をどこに置いたか、選んでください</source>
        <translation>Please choose where the goods were put</translation>
    </message>
    <message>
        <source>品物を持ち帰ったと残す</source>
        <translation>Record: goods taken back</translation>
    </message>
    <message>
        <source>品物を持ち帰り、{yen}円を袋に戻す</source>
        <translation>Take the goods back, ¥{yen} into the envelope</translation>
    </message>
    <message>
        <source>担当の方が持っている{yen}円は、預り金の袋に戻します。</source>
        <translation>The ¥{yen} that the helper carries goes back into the envelope.</translation>
    </message>
    <message>
        <source>持ち出しているお金はありません。</source>
        <translation>No money is out.</translation>
    </message>
    <message>
        <source>持ち帰ったと残しました。</source>
        <translation>Brought back: recorded.</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>時刻（分からなければ空のまま）</source>
        <translation>Time (leave empty if not known)</translation>
    </message>
    <message>
        <source>袋に{yen}円を戻してください。</source>
        <translation>Please put ¥{yen} back into the envelope.</translation>
    </message>
    <message>
        <source>買いもの精算へすすむ</source>
        <translation>Go on to the settlement</translation>
    </message>
</context>
<context>
    <name>DepositPage</name>
    <message>
        <source>{yen}円</source>
        <translation>¥{yen}</translation>
    </message>
    <message>
        <source>{yen}円を追加で預かり、預り証を出す</source>
        <translation>Take ¥{yen} more and issue a custody slip</translation>
    </message>
    <message>
        <source>{yen}円を預かり、預り証を出す</source>
        <translation>Take ¥{yen} and issue a custody slip</translation>
    </message>
    <message>
        <source>いくら受け取りましたか</source>
        <translation>How much was received?</translation>
    </message>
    <message>
        <source>いま{held}円お預りしています。</source>
        <translation>¥{held} is held now.</translation>
    </message>
    <message>
        <source>いま{short}円不足しています。</source>
        <translation>¥{short} is missing now.</translation>
    </message>
    <message>
        <source>いまお預りしている{held}円と合わせて、{total}円になります。</source>
        <translation>With the ¥{held} held already it makes ¥{total}.</translation>
    </message>
    <message>
        <source>どこで受け取りましたか</source>
        <translation>Where was it received?</translation>
    </message>
    <message>
        <source>はじめから</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>サロンで</source>
        <translation>At the salon</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>受け取った日</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>押すたびに加わります</source>
        <translation>Each press adds</translation>
    </message>
    <message>
        <source>押すたびに加わります。</source>
        <translation>Each press adds.</translation>
    </message>
    <message>
        <source>担当の方が持ったままにします（持ち出し中）。</source>
        <translation>The helper keeps it in hand.</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>決めごとの1回{limit}円をこえています。お確かめください。</source>
        <translation>This is over the salon&apos;s ¥{limit} for one errand. Please check.</translation>
    </message>
    <message>
        <source>玄関先で</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>玄関先で受け取るときは、先に担当を決めてください。</source>
        <translation>To take money at the door, decide first who goes.</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
    <message>
        <source>預り金の袋に入れます。</source>
        <translation>It goes into the envelope.</translation>
    </message>
    <message>
        <source>預り金を受け取りました。預り証（{number}）をお渡しください。</source>
        <translation>Money received. Please hand over the custody slip ({number}).</translation>
    </message>
</context>
<context>
    <name>DetailSection</name>
    <message>
        <source>{names}の世帯から外します。</source>
        <translation>To be taken out of the household of {names}.</translation>
    </message>
    <message>
        <source>{names}は、生年月日から決まります。</source>
        <translation>Decided by the date of birth: {names}.</translation>
    </message>
    <message>
        <source>{name}と同じ世帯にします。</source>
        <translation>To be in the same household as {name}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>いっしょに住んでいる方</source>
        <translation>Who lives together</translation>
    </message>
    <message>
        <source>世帯から外す</source>
        <translation>Take out of household</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>区分はまだ決めていません。「そのほか」の「区分を決める」で作れます。</source>
        <translation>There are no groups yet. Make them under “More”, “Set groups”.</translation>
    </message>
    <message>
        <source>同じ世帯の方</source>
        <translation>Same household</translation>
    </message>
    <message>
        <source>名簿から選ぶ</source>
        <translation>From the roster</translation>
    </message>
    <message>
        <source>名簿には、まだいません。</source>
        <translation>Nobody in the roster yet.</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>生年月日（年だけ、年齢だけでも）</source>
        <translation>Date of birth (or just year or age)</translation>
    </message>
    <message>
        <source>聞かない</source>
        <translation>Not asked</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>いっしょに見た方</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>お釣りの渡しちがい</source>
        <translation>Wrong change given</translation>
    </message>
    <message>
        <source>わかりません</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>メモ（なぜか分かれば）</source>
        <translation>Note (why, if known)</translation>
    </message>
    <message>
        <source>分からなければ、そのままで大丈夫です。</source>
        <translation>If you don&apos;t know, leave it empty.</translation>
    </message>
    <message>
        <source>差が{yen}円をこえています。いっしょに見た方のお名前をメモに書いておきましょう。</source>
        <translation>The difference is above ¥{yen}. Write the name of a second person into the note.</translation>
    </message>
    <message>
        <source>差が{yen}円をこえるときは、もう1人の方にも見てもらいます。</source>
        <translation>Above ¥{yen}, a second person looks at it too.</translation>
    </message>
    <message>
        <source>打ちまちがい</source>
        <translation>Typing mistake</translation>
    </message>
</context>
<context>
    <name>DiscountPage</name>
    <message>
        <source>{amount}円を値引きしました。</source>
        <translation>Discount of ¥{amount} given.</translation>
    </message>
    <message>
        <source>{amount}円を値引きする</source>
        <translation>Discount ¥{amount}</translation>
    </message>
    <message>
        <source>{name}&#x3000;{amount}円</source>
        <translation>{name}  ¥{amount}</translation>
    </message>
    <message>
        <source>おつとめ品（半額）</source>
        <translation>Marked down (half price)</translation>
    </message>
    <message>
        <source>どのように値引きしますか</source>
        <translation>What kind of discount?</translation>
    </message>
    <message>
        <source>どれを値引きしますか</source>
        <translation>Discount on what?</translation>
    </message>
    <message>
        <source>伝票ぜんたい&#x3000;{amount}円</source>
        <translation>Whole slip  ¥{amount}</translation>
    </message>
    <message>
        <source>値引きの金額</source>
        <translation>Discount in yen</translation>
    </message>
    <message>
        <source>値引きの金額を入れてください</source>
        <translation>Please enter the discount</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>端数はお客さまのとくになるように切り上げて引きます。</source>
        <translation>Fractions are rounded up in the guest&apos;s favour.</translation>
    </message>
    <message>
        <source>金額で値引き</source>
        <translation>By amount</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>PDFがこわれていて開けません。別のファイルを選んでください。</source>
        <translation>This PDF is damaged and can&apos;t be opened. Please choose another file.</translation>
    </message>
    <message>
        <source>PDFが大きすぎます。50MBまでのものを選んでください。</source>
        <translation>This PDF is too large. Please choose one of up to 50 MB.</translation>
    </message>
    <message>
        <source>パスワードのかかったPDFです。パスワードをはずしたものを選んでください。</source>
        <translation>This PDF has a password. Please choose one without.</translation>
    </message>
    <message>
        <source>ページのないPDFです。別のファイルを選んでください。</source>
        <translation>This PDF has no pages. Please choose another file.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>今回はいらない</source>
        <translation>Not this time</translation>
    </message>
    <message>
        <source>依頼にする</source>
        <translation>Make it a request</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>{name}さん、おつかれさまでした。</source>
        <translation>Thank you for today, {name}.</translation>
    </message>
    <message>
        <source>{name}さんが当番に入りました。ちがうときは、もう一度押します。</source>
        <translation>{name} is on duty. If that is wrong, press once more.</translation>
    </message>
    <message>
        <source>{time}から</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>{time}に帰りました</source>
        <translation>left at {time}</translation>
    </message>
    <message>
        <source>お手伝いの方のお名前がまだありません。下に書いて加えます。</source>
        <translation>No helpers yet. Write a name below.</translation>
    </message>
    <message>
        <source>これで始める</source>
        <translation>Start with these</translation>
    </message>
    <message>
        <source>当番</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>当番 {count}名で続ける</source>
        <translation>Go on with {count} on duty</translation>
    </message>
    <message>
        <source>当番なしで続ける</source>
        <translation>Go on with nobody on duty</translation>
    </message>
    <message>
        <source>当番に加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>来た方のお名前を押します。帰るときは、もう一度押します。</source>
        <translation>Press the name of whoever has come; press again when they leave.</translation>
    </message>
</context>
<context>
    <name>DutyQuestion</name>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}名に決めて、次へ</source>
        <translation>{count} in all, next</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>お名前なしで、次へ</source>
        <translation>Nobody, next</translation>
    </message>
    <message>
        <source>お名前を書いて Enter を押すと、下にならびます。あとから何人でも足せます。</source>
        <translation>Write a name and press Enter; it appears below. You can add more later.</translation>
    </message>
    <message>
        <source>お名前を書いてから押してください。</source>
        <translation>Please write a name first.</translation>
    </message>
    <message>
        <source>そのお名前は、もうならんでいます。</source>
        <translation>That name is in the list already.</translation>
    </message>
    <message>
        <source>ふりがな（なくてもよい）</source>
        <translation>Reading (optional)</translation>
    </message>
    <message>
        <source>例&#x3000;みほん はなこ</source>
        <translation>e.g. reading of the name</translation>
    </message>
    <message>
        <source>例&#x3000;見本 花子</source>
        <translation>e.g. Sample Hana</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>当番をする方のお名前を教えてください</source>
        <translation>Who goes on duty?</translation>
    </message>
</context>
<context>
    <name>EarlierMonthsPage</name>
    <message>
        <source>{count}回</source>
        <translation>Sessions: {count}</translation>
    </message>
    <message>
        <source>{month}の数字を入れました。</source>
        <translation>Figures for {month} saved.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>このプログラムを使う前の月の合計を入れます。わからない欄は空けておきます。</source>
        <translation>Enter the month&apos;s totals from before this program. Leave blank what you don&apos;t know.</translation>
    </message>
    <message>
        <source>この月の数字を入れる</source>
        <translation>Save this month</translation>
    </message>
    <message>
        <source>まだ入れていません。入れた月は、年報に「導入前・手入力」として出ます。</source>
        <translation>Nothing yet. Months you enter appear in the yearly report as “before the program, by hand”.</translation>
    </message>
    <message>
        <source>例&#x3000;令和7年10月</source>
        <translation>e.g. 2025/10</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
    <message>
        <source>回</source>
        <translation>times</translation>
    </message>
    <message>
        <source>売上</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>売上 {amount}円</source>
        <translation>Sales ¥{amount}</translation>
    </message>
    <message>
        <source>実 {count}名</source>
        <translation>Unique: {count}</translation>
    </message>
    <message>
        <source>実参加者数</source>
        <translation>Unique people</translation>
    </message>
    <message>
        <source>延べ {count}名</source>
        <translation>Attendances: {count}</translation>
    </message>
    <message>
        <source>延べ参加者数</source>
        <translation>Total attendances</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>開催回数</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>110番にかけるとき（警察）</source>
        <translation>When to ring 110 (police)</translation>
    </message>
    <message>
        <source>119番にかけるとき（救急・消防）</source>
        <translation>When to ring 119 (ambulance, fire)</translation>
    </message>
    <message>
        <source>いまのようす。いつから話せていないか。</source>
        <translation>How it is now. Since when they have not spoken.</translation>
    </message>
    <message>
        <source>お名前と、だいたいの年齢。</source>
        <translation>The name and the age, about.</translation>
    </message>
    <message>
        <source>こちらの名前と電話番号。</source>
        <translation>Your own name and telephone.</translation>
    </message>
    <message>
        <source>どなり声や物がこわれる音がする。不審な人がいる。</source>
        <translation>Shouting, things breaking. Somebody suspicious.</translation>
    </message>
    <message>
        <source>ろれつが回らない。片方の手足が動かない。</source>
        <translation>Speech is slurred. One arm or leg does not move.</translation>
    </message>
    <message>
        <source>一人で中に入らず、二人以上で待ちます。</source>
        <translation>Do not go in alone; wait for a second person.</translation>
    </message>
    <message>
        <source>住所、号棟と号室、目じるし。</source>
        <translation>Address, block and flat, a landmark.</translation>
    </message>
    <message>
        <source>倒れて起きられない。血が止まらない。</source>
        <translation>Fallen and cannot get up. Bleeding does not stop.</translation>
    </message>
    <message>
        <source>呼んでも返事がない。返事がはっきりしない。</source>
        <translation>No answer when called, or confused answers.</translation>
    </message>
    <message>
        <source>命にかかわるときは、迷わず先に 119番 です。このパソコンからは、どこにも電話はかかりません。</source>
        <translation>If life is in danger, ring 119 first, without hesitating. This computer rings nobody.</translation>
    </message>
    <message>
        <source>家にいるのが明らかなのに、何度呼んでも応答がない。</source>
        <translation>Clearly at home, but no answer however often you ring.</translation>
    </message>
    <message>
        <source>家にいるのに応答がなく、倒れているかもしれない。</source>
        <translation>At home without an answer; may have collapsed.</translation>
    </message>
    <message>
        <source>待つあいだに</source>
        <translation>While waiting</translation>
    </message>
    <message>
        <source>息が苦しい。胸や頭がひどく痛い。</source>
        <translation>Hard to breathe. Severe pain in chest or head.</translation>
    </message>
    <message>
        <source>明かりや音がつづき、新聞や郵便がたまっている。</source>
        <translation>Light or sound goes on; papers and letters pile up.</translation>
    </message>
    <message>
        <source>火や煙、ガスのにおいがする。</source>
        <translation>Fire, smoke, a smell of gas.</translation>
    </message>
    <message>
        <source>聞いたこと、したことを、時刻といっしょに残します。</source>
        <translation>Note what was heard and done, with the time.</translation>
    </message>
    <message>
        <source>鍵を預かる方、ご家族に電話します。</source>
        <translation>Ring whoever holds the key, and the family.</translation>
    </message>
    <message>
        <source>電話で伝えること</source>
        <translation>What to say on the telephone</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>印刷して、電話のそばに貼っておくと安心です。</source>
        <translation>Printed and put beside the telephone it is at hand.</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>EmergencySection</name>
    <message>
        <source>急なときに、この順で電話します</source>
        <translation>Called in this order in an emergency</translation>
    </message>
    <message>
        <source>連絡先を加える</source>
        <translation>Add a contact</translation>
    </message>
</context>
<context>
    <name>EndPart</name>
    <message>
        <source>「{outcome}」として、対応と電話を終える</source>
        <translation>End the case and the calls: &quot;{outcome}&quot;</translation>
    </message>
    <message>
        <source>「{outcome}」として対応を終える</source>
        <translation>Close the case: {outcome}</translation>
    </message>
    <message>
        <source>どうなったかを、ひとこと書いてください</source>
        <translation>Please write how it ended</translation>
    </message>
    <message>
        <source>どうなったかを選んでください</source>
        <translation>Please choose how it ended</translation>
    </message>
    <message>
        <source>どうなりましたか</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>ひとこと</source>
        <translation>A word</translation>
    </message>
    <message>
        <source>例&#x3000;ご長男から連絡がありました</source>
        <translation>e.g. the eldest son rang</translation>
    </message>
    <message>
        <source>例&#x3000;薬をもらって休んでいます</source>
        <translation>E.g. resting, with medicine</translation>
    </message>
    <message>
        <source>例&#x3000;見本病院に入院</source>
        <translation>e.g. in 見本病院</translation>
    </message>
    <message>
        <source>対応を終え、見守り電話も終わりにしました。</source>
        <translation>The case is ended, and the calls too.</translation>
    </message>
    <message>
        <source>対応を終えたあとで、入院のあいだの電話を休止にできます。</source>
        <translation>After the case is ended the calls can be paused for the stay.</translation>
    </message>
    <message>
        <source>対応を終えました。</source>
        <translation>The case was closed.</translation>
    </message>
    <message>
        <source>対応を終える</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>見守り電話も終わりにします。もう電話の番に入りません。名簿は、そのままです。</source>
        <translation>The watch calls end too: the person is not rung any more. The roster stays as it is.</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>いままでの電話の記録は残ります。また始めるときは、予定をもう一度作ります。</source>
        <translation>The records stay. To begin again, a new plan is made.</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>電話をした最後の日</source>
        <translation>Last day of calls</translation>
    </message>
</context>
<context>
    <name>EndingPart</name>
    <message>
        <source>{day}&#x3000;{start}から</source>
        <translation>from {day} {start}</translation>
    </message>
    <message>
        <source>{day}&#x3000;{start}～{end}</source>
        <translation>{day} {start} to {end}</translation>
    </message>
    <message>
        <source>{minutes}分でした。</source>
        <translation>It took {minutes} minutes.</translation>
    </message>
    <message>
        <source>{people}名のうち {told}名に伝わりました。</source>
        <translation>{told} of {people} were told.</translation>
    </message>
    <message>
        <source>いらないと言われた</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>お届けした</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>お届けの日</source>
        <translation>Date of delivery</translation>
    </message>
    <message>
        <source>お届けの日と時刻を確かめてください</source>
        <translation>Please check the date and time of delivery</translation>
    </message>
    <message>
        <source>お届けは、どうでしたか</source>
        <translation>How did the delivery go?</translation>
    </message>
    <message>
        <source>その代金は、どうしますか</source>
        <translation>What happens to the cost?</translation>
    </message>
    <message>
        <source>ひとこと</source>
        <translation>A word</translation>
    </message>
    <message>
        <source>ひとこと（なくてもかまいません）</source>
        <translation>A word (may be empty)</translation>
    </message>
    <message>
        <source>まだ{count}名に伝わっていません。訪ねるなど、別の方法で伝えてください。</source>
        <translation>{count} are not told yet. Please tell them another way, by a visit and the like.</translation>
    </message>
    <message>
        <source>まだお届けしていない</source>
        <translation>Not delivered yet</translation>
    </message>
    <message>
        <source>まだの方</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>もう一度お届けする日を選んでください</source>
        <translation>Please choose when it is brought again</translation>
    </message>
    <message>
        <source>サロンが買い取る</source>
        <translation>The salon buys it</translation>
    </message>
    <message>
        <source>レジのお金を預り金の袋に入れ、サロンの仕入にします。</source>
        <translation>Money of the till goes into the envelope; the salon has bought the goods.</translation>
    </message>
    <message>
        <source>不在だった（持ち帰り）</source>
        <translation>Not at home (taken back)</translation>
    </message>
    <message>
        <source>代金は、お預りしたお金から払ったままにします。</source>
        <translation>The cost stays paid out of the money held.</translation>
    </message>
    <message>
        <source>代金をどうするか、選んでください</source>
        <translation>Please choose what happens to the cost</translation>
    </message>
    <message>
        <source>伝えた内容</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>例&#x3000;15:00</source>
        <translation>E.g. 15:00</translation>
    </message>
    <message>
        <source>例&#x3000;次は土曜の昼に</source>
        <translation>E.g. next time on a Saturday at noon</translation>
    </message>
    <message>
        <source>依頼した方が支払う</source>
        <translation>The person pays</translation>
    </message>
    <message>
        <source>品物をどこに置いたか、選んでください</source>
        <translation>Please choose where the goods were put</translation>
    </message>
    <message>
        <source>折り返し待ち</source>
        <translation>will ring back</translation>
    </message>
    <message>
        <source>日時</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>時刻（書いてあれば）</source>
        <translation>Time (if written)</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>{name}（{number}）を残す</source>
        <translation>Keep {name} ({number})</translation>
    </message>
    <message>
        <source>こちらを残す</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>ふりがなはまだ入っていません</source>
        <translation>No reading yet</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>入金</source>
        <translation>In</translation>
    </message>
    <message>
        <source>入金
{amount}</source>
        <translation>In
{amount}</translation>
    </message>
    <message>
        <source>入金 {money_in}
出金 {money_out}</source>
        <translation>In {money_in}
Out {money_out}</translation>
    </message>
    <message>
        <source>入金・出金</source>
        <translation>In · out</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>出金</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>出金
{amount}</source>
        <translation>Out
{amount}</translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>取消の記録</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>残高</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>残高
{amount}</source>
        <translation>Balance
{amount}</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>出納帳</source>
        <translation>Cash book</translation>
    </message>
</context>
<context>
    <name>ErrandBoard</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{day}&#x3000;{channel}</source>
        <translation>{day}, {channel}</translation>
    </message>
    <message>
        <source>{day}に入力</source>
        <translation>entered {day}</translation>
    </message>
    <message>
        <source>{number} と同じ依頼</source>
        <translation>Same request as {number}</translation>
    </message>
    <message>
        <source>{words}（戻した）</source>
        <translation>{words} (put back)</translation>
    </message>
    <message>
        <source>いつまで</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>お届け {day}</source>
        <translation>Delivery {day}</translation>
    </message>
    <message>
        <source>お届け {time}（日は まだ）</source>
        <translation>Delivery {time} (day not decided)</translation>
    </message>
    <message>
        <source>お届けした</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>お届けした日</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>お届け先</source>
        <translation>Deliver to</translation>
    </message>
    <message>
        <source>お返ししたお釣り</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>お預り中</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>もう一度 {day}</source>
        <translation>Again {day}</translation>
    </message>
    <message>
        <source>もう一度の日は まだ</source>
        <translation>Again: not decided</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>わけ {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不要（サロンが買い取る）</source>
        <translation>Not wanted (the salon buys it)</translation>
    </message>
    <message>
        <source>不要（依頼者が支払う）</source>
        <translation>Not wanted (the person pays)</translation>
    </message>
    <message>
        <source>不足</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>了承した差額</source>
        <translation>Accepted difference</translation>
    </message>
    <message>
        <source>代わりに {got}</source>
        <translation>{got} instead</translation>
    </message>
    <message>
        <source>代わりは{substitute}</source>
        <translation>Substitute: {substitute}</translation>
    </message>
    <message>
        <source>代金</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>代金を入れる</source>
        <translation>Enter the cost</translation>
    </message>
    <message>
        <source>再開しました。</source>
        <translation>Going on.</translation>
    </message>
    <message>
        <source>再開する</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>別の品</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>利用券で</source>
        <translation>By ticket</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>受付 {days}日前</source>
        <translation>Taken {days} days ago</translation>
    </message>
    <message>
        <source>受付 今日</source>
        <translation>Taken today</translation>
    </message>
    <message>
        <source>受付 昨日</source>
        <translation>Taken yesterday</translation>
    </message>
    <message>
        <source>品の保管場所</source>
        <translation>Goods kept at</translation>
    </message>
    <message>
        <source>品は {place}</source>
        <translation>Goods at {place}</translation>
    </message>
    <message>
        <source>店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>店 まだ</source>
        <translation>No shop yet</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>担当 {name}</source>
        <translation>Helper: {name}</translation>
    </message>
    <message>
        <source>担当を決める</source>
        <translation>Decide who goes</translation>
    </message>
    <message>
        <source>持ち出し中（{name}さん）</source>
        <translation>Out with {name}</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>次にいる日</source>
        <translation>Next needed on</translation>
    </message>
    <message>
        <source>紹介した先</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>買いものに出る</source>
        <translation>Go shopping</translation>
    </message>
    <message>
        <source>買いもの精算</source>
        <translation>Settlement of an errand</translation>
    </message>
    <message>
        <source>買いもの精算（お釣り {amount}円）</source>
        <translation>Settle (change ¥{amount})</translation>
    </message>
    <message>
        <source>買いもの精算（不足 {amount}円）</source>
        <translation>Settle (short by ¥{amount})</translation>
    </message>
    <message>
        <source>返金</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>追加の預り金</source>
        <translation>Added money</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
    <message>
        <source>預り金の袋の中</source>
        <translation>In the envelope</translation>
    </message>
    <message>
        <source>預り金を受け取る</source>
        <translation>Receive money</translation>
    </message>
</context>
<context>
    <name>ErrandDeeds</name>
    <message>
        <source>1つ前の段に戻し、{amount}円を袋に戻す</source>
        <translation>One step back, ¥{amount} back into the envelope</translation>
    </message>
    <message>
        <source>1つ前の段に戻す</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>{amount}円をお受け取りください。</source>
        <translation>Please receive ¥{amount}.</translation>
    </message>
    <message>
        <source>{amount}円をお返しください。</source>
        <translation>Please give back ¥{amount}.</translation>
    </message>
    <message>
        <source>{amount}円を返して、{words}</source>
        <translation>Give back ¥{amount} and {words}</translation>
    </message>
    <message>
        <source>{amount}円を返す</source>
        <translation>Give back ¥{amount}</translation>
    </message>
    <message>
        <source>{number}番 {item}は、やはりいる</source>
        <translation>No. {number} {item} is wanted after all</translation>
    </message>
    <message>
        <source>{what} {amount}円の記録を取り消す</source>
        <translation>Take back: {what} ¥{amount}</translation>
    </message>
    <message>
        <source>「{state}」にしたのがまちがいだったときに、1つ前に戻します。</source>
        <translation>If “{state}” was a mistake, this puts it one step back.</translation>
    </message>
    <message>
        <source>「{state}」に戻しました。</source>
        <translation>Back at “{state}”. </translation>
    </message>
    <message>
        <source>いまお預りしているのは{amount}円です。</source>
        <translation>¥{amount} is held now.</translation>
    </message>
    <message>
        <source>いまは進めずに、置いておきます。あとで再開できます。</source>
        <translation>It rests for now and can go on later.</translation>
    </message>
    <message>
        <source>お渡ししたお釣り{amount}円を、いただき直すことになります。</source>
        <translation>The change of ¥{amount} must be received again.</translation>
    </message>
    <message>
        <source>お釣り{amount}円をいただいて、担当の方の持ち出し中に戻してください。</source>
        <translation>Take the change of {amount} yen and give it back to the person who carries the money.</translation>
    </message>
    <message>
        <source>お釣り{amount}円をいただいて、精算を戻す</source>
        <translation>Receive the change of ¥{amount} and undo the settlement</translation>
    </message>
    <message>
        <source>お釣り{amount}円をいただいて、預り金の袋に入れてください。</source>
        <translation>Please receive the change of ¥{amount} and put it into the envelope. </translation>
    </message>
    <message>
        <source>お預りしている{amount}円は、お返しします。</source>
        <translation>The ¥{amount} held is given back.</translation>
    </message>
    <message>
        <source>こちらを重複として終わりにする</source>
        <translation>Close this one as a duplicate</translation>
    </message>
    <message>
        <source>この依頼を保留にする</source>
        <translation>Put this request on hold</translation>
    </message>
    <message>
        <source>この依頼を取り消す</source>
        <translation>Cancel this request</translation>
    </message>
    <message>
        <source>まちがいがあったときに、精算の前に戻します。精算票は無効になります。</source>
        <translation>Goes back to before the settlement if there was a mistake. The settlement slip becomes void.</translation>
    </message>
    <message>
        <source>もう買わなくてよくなった依頼です。</source>
        <translation>It does not have to be bought any more.</translation>
    </message>
    <message>
        <source>サロンではできないので、ほかをご案内した依頼です。</source>
        <translation>The salon could not do it and named somebody who can.</translation>
    </message>
    <message>
        <source>レジから{amount}円を、預り金の袋に入れてください。</source>
        <translation>Please put ¥{amount} from the till into the envelope. </translation>
    </message>
    <message>
        <source>レジから{amount}円を出してください。</source>
        <translation>Please take ¥{amount} from the till. </translation>
    </message>
    <message>
        <source>不要にしたのを取り消して、この品もお渡しします。</source>
        <translation>“Not wanted” is taken back and the item is handed over.</translation>
    </message>
    <message>
        <source>不要を取り消し、{amount}円をレジに戻す</source>
        <translation>Wanted: ¥{amount} back to the till</translation>
    </message>
    <message>
        <source>不要を取り消しました。</source>
        <translation>It is wanted after all.</translation>
    </message>
    <message>
        <source>不要を取り消す</source>
        <translation>It is wanted after all</translation>
    </message>
    <message>
        <source>他へ紹介して終わりにしました。</source>
        <translation>Closed as referred.</translation>
    </message>
    <message>
        <source>他へ紹介する</source>
        <translation>Refer to others</translation>
    </message>
    <message>
        <source>代金の記録を取り消す</source>
        <translation>Take back the record of the cost</translation>
    </message>
    <message>
        <source>依頼を取り消しました。</source>
        <translation>The request was cancelled.</translation>
    </message>
    <message>
        <source>依頼を取り消す</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>保留にしました。</source>
        <translation>On hold.</translation>
    </message>
    <message>
        <source>保留にする</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>前の段に戻す</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>取り消した記録は消えずに残り、わけも残ります。</source>
        <translation>What is taken back stays on record, with the reason.</translation>
    </message>
    <message>
        <source>取り消して{amount}円を受け取る</source>
        <translation>Take back and receive ¥{amount}</translation>
    </message>
    <message>
        <source>取り消して{amount}円を返す</source>
        <translation>Take back and give back ¥{amount}</translation>
    </message>
    <message>
        <source>同じ依頼がもう1つある（重複）</source>
        <translation>The same request exists twice (duplicate)</translation>
    </message>
    <message>
        <source>持ち出し中の{amount}円を、預り金の袋に戻してください。</source>
        <translation>Please put the ¥{amount} that is out back into the envelope.</translation>
    </message>
    <message>
        <source>次にいる日を書きました。</source>
        <translation>The next date was written.</translation>
    </message>
    <message>
        <source>次にいる日を書く</source>
        <translation>Write when it is needed next</translation>
    </message>
    <message>
        <source>次にいる日を消しました。</source>
        <translation>The next date was removed.</translation>
    </message>
    <message>
        <source>残すほうの依頼を選ぶと、こちらを終わりにします。</source>
        <translation>Choose the request to keep and this one is closed.</translation>
    </message>
    <message>
        <source>立替を返した{amount}円を、預り金の袋に戻してください。</source>
        <translation>Please put the ¥{amount} that was given back for the advance back into the envelope.</translation>
    </message>
    <message>
        <source>精算を戻しました。</source>
        <translation>The settlement was undone. </translation>
    </message>
    <message>
        <source>精算を戻す</source>
        <translation>Undo the settlement</translation>
    </message>
    <message>
        <source>紹介して終わりにする</source>
        <translation>Close as referred</translation>
    </message>
    <message>
        <source>記録を取り消しました。</source>
        <translation>The record was taken back.</translation>
    </message>
    <message>
        <source>近くなると「今日の分」に出るので、お電話の目安になります。</source>
        <translation>It appears under “today&apos;s” when it is near, as a reminder to telephone.</translation>
    </message>
    <message>
        <source>返金を書きました。{amount}円をお返しください。</source>
        <translation>Recorded. Please give back ¥{amount}.</translation>
    </message>
    <message>
        <source>重複として終わりにしました。</source>
        <translation>Closed as a duplicate.</translation>
    </message>
    <message>
        <source>預り金{amount}円をお返しください。</source>
        <translation>Please give back the ¥{amount} held.</translation>
    </message>
    <message>
        <source>預り金の袋から{amount}円を、レジに戻してください。</source>
        <translation>Please put ¥{amount} from the envelope back into the till.</translation>
    </message>
    <message>
        <source>預り金を返す</source>
        <translation>Give back money held</translation>
    </message>
</context>
<context>
    <name>ErrandForm</name>
    <message>
        <source>{day}の分として、{words}</source>
        <translation>As of {day}: {words}</translation>
    </message>
    <message>
        <source>この依頼は「{state}」になっています。ここで入れることはありません。</source>
        <translation>This request is “{state}”. There is nothing to enter here.</translation>
    </message>
    <message>
        <source>まだ買いものに出ていません。先に「買いものに出る」を押してください。</source>
        <translation>Nobody has gone shopping yet. Please press “Go shopping” first.</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Delete what is half written</translation>
    </message>
    <message>
        <source>買いものに出る</source>
        <translation>Go shopping</translation>
    </message>
</context>
<context>
    <name>ErrandModel</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>△ {state}</source>
        <translation>△ {state}</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>いま・代金</source>
        <translation>Now: cost</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>代金</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>依頼</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>担当</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>ErrandMoney</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{number}番</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>サロンの買い取り</source>
        <translation>Bought by the salon</translation>
    </message>
    <message>
        <source>レシートのほうが{yen}円多くなっています。ほかの方の分か、入れていない品がないか、お確かめください。</source>
        <translation>The receipt is ¥{yen} more. Is something for somebody else on it, or an item not entered?</translation>
    </message>
    <message>
        <source>レジから{yen}円を出してください。</source>
        <translation>Please take ¥{yen} from the till.</translation>
    </message>
    <message>
        <source>レジから{yen}円を出します。</source>
        <translation>¥{yen} is taken from the till.</translation>
    </message>
    <message>
        <source>レジに{yen}円を入れてください。</source>
        <translation>Please put ¥{yen} into the till.</translation>
    </message>
    <message>
        <source>レジに{yen}円を入れます。</source>
        <translation>¥{yen} goes into the till.</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>不足</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>了承した差額</source>
        <translation>Accepted difference</translation>
    </message>
    <message>
        <source>代金</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>先の返金</source>
        <translation>Given back before</translation>
    </message>
    <message>
        <source>品の代金のほうが{yen}円多くなっています。代金か、レシートの合計をお確かめください。</source>
        <translation>The items are ¥{yen} more. Please check the prices or the total of the receipt.</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>手数料（利用券）</source>
        <translation>Fee (ticket)</translation>
    </message>
    <message>
        <source>担当の{helper}さんに、立て替えた{yen}円を返します。</source>
        <translation>{helper}, the helper, gets back the ¥{yen} advanced.</translation>
    </message>
    <message>
        <source>担当の方に{yen}円をお返しください。</source>
        <translation>Please give ¥{yen} back to the helper.</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
</context>
<context>
    <name>ErrandPage</name>
    <message>
        <source>いまのようす</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>これまでの記録</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>ほかの手続き</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>号棟・号室</source>
        <translation>Block and flat</translation>
    </message>
    <message>
        <source>同じ方の新しい依頼を受ける</source>
        <translation>New request of the same person</translation>
    </message>
    <message>
        <source>買いものの依頼</source>
        <translation>Errand</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>ErrandRequest</name>
    <message>
        <source>1週間後</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>2週間後</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>4週間後</source>
        <translation>In four weeks</translation>
    </message>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>決めない</source>
        <translation>Not decided</translation>
    </message>
</context>
<context>
    <name>ErrandSheets</name>
    <message>
        <source>{count}名分</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{items} ほか{rest}品</source>
        <translation>{items} and {rest} more</translation>
    </message>
    <message>
        <source>{items}品</source>
        <translation>{items} items</translation>
    </message>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{note}&#x3000;用紙 {code}</source>
        <translation>{note}, sheet {code}</translation>
    </message>
    <message>
        <source>{number}番 {yen}円</source>
        <translation>No. {number} ¥{yen}</translation>
    </message>
    <message>
        <source>{number}番 なし</source>
        <translation>No. {number} none</translation>
    </message>
    <message>
        <source>{people}名&#x3000;{items}品</source>
        <translation>{people} people, {items} items</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>つぎは買いもの精算です。</source>
        <translation>Next: the settlement.</translation>
    </message>
    <message>
        <source>レジから{yen}円を出してください。</source>
        <translation>Please take ¥{yen} from the till.</translation>
    </message>
    <message>
        <source>レジに{yen}円を戻してください。</source>
        <translation>Please put ¥{yen} back into the till.</translation>
    </message>
    <message>
        <source>担当 {name}</source>
        <translation>Helper: {name}</translation>
    </message>
    <message>
        <source>担当 まだ</source>
        <translation>No helper yet</translation>
    </message>
    <message>
        <source>残りのお金は、預り金の袋に戻してください。</source>
        <translation>Please put the rest of the money back into the envelope.</translation>
    </message>
    <message>
        <source>用紙 {code}</source>
        <translation>Sheet {code}</translation>
    </message>
    <message>
        <source>用紙 {code} を入れました。</source>
        <translation>Sheet {code} was entered.</translation>
    </message>
    <message>
        <source>買い取る{yen}円を、レジから出して預り金の袋に入れてください。</source>
        <translation>Please take the ¥{yen} for the goods from the till and put it into the envelope.</translation>
    </message>
</context>
<context>
    <name>ErrandSheetsPage</name>
    <message>
        <source>いつまでのお届けですか</source>
        <translation>Deliveries until when?</translation>
    </message>
    <message>
        <source>お一人ずつ</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>お届けの袋ごとに</source>
        <translation>By bag to deliver</translation>
    </message>
    <message>
        <source>これから買うもののある依頼は、いまはありません。</source>
        <translation>No request has anything left to buy now.</translation>
    </message>
    <message>
        <source>ぜんぶ</source>
        <translation>All</translation>
    </message>
    <message>
        <source>どの分を印刷しますか</source>
        <translation>Which ones are printed?</translation>
    </message>
    <message>
        <source>どの紙ですか</source>
        <translation>Which paper?</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>何人分もまとめて買うとき</source>
        <translation>When buying for several people</translation>
    </message>
    <message>
        <source>印刷するものはありません</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>印刷する分を選ぶと、ここに見本が出ます。</source>
        <translation>Choose what to print and a preview stands here.</translation>
    </message>
    <message>
        <source>印刷する分を選んでください</source>
        <translation>Please choose what to print</translation>
    </message>
    <message>
        <source>店ごとに</source>
        <translation>By shop</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>買いものとお届けに持っていく紙</source>
        <translation>What goes along to the shop and to the door</translation>
    </message>
    <message>
        <source>買った品を袋に分けるとき</source>
        <translation>When sorting the goods into bags</translation>
    </message>
</context>
<context>
    <name>ErrandTable</name>
    <message>
        <source>依頼の一覧</source>
        <translation>List of requests</translation>
    </message>
</context>
<context>
    <name>ErrandTemplatePage</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{rhythm}の {count}品に決める</source>
        <translation>{rhythm}, {count} items: decide</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>いつお届けするか選んでください</source>
        <translation>Please choose when it is delivered</translation>
    </message>
    <message>
        <source>いつから</source>
        <translation>From</translation>
    </message>
    <message>
        <source>いつもの依頼を休みにしました。</source>
        <translation>The usual request rests now.</translation>
    </message>
    <message>
        <source>いつもの依頼を残しました。</source>
        <translation>The usual request was kept.</translation>
    </message>
    <message>
        <source>いつもの依頼を決める</source>
        <translation>Set up a usual request</translation>
    </message>
    <message>
        <source>いつもの依頼を直す</source>
        <translation>Change a usual request</translation>
    </message>
    <message>
        <source>いま続けている</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>お届けの時刻（あれば）</source>
        <translation>Time of delivery (if any)</translation>
    </message>
    <message>
        <source>お届けは {days} …</source>
        <translation>Deliveries: {days} …</translation>
    </message>
    <message>
        <source>お届け先</source>
        <translation>Deliver to</translation>
    </message>
    <message>
        <source>この依頼を休みにする</source>
        <translation>Let this one rest</translation>
    </message>
    <message>
        <source>ご自宅ではないとき</source>
        <translation>If not at home</translation>
    </message>
    <message>
        <source>どなたの分か選んでください</source>
        <translation>Please choose whose it is</translation>
    </message>
    <message>
        <source>どなたの買いものですか</source>
        <translation>Whose errand is it?</translation>
    </message>
    <message>
        <source>はずすと、日にちが来ても出なくなります。</source>
        <translation>If unticked, it does not come up any more.</translation>
    </message>
    <message>
        <source>例&#x3000;15:00</source>
        <translation>E.g. 15:00</translation>
    </message>
    <message>
        <source>別の方にする</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>Half written</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Delete what is half written</translation>
    </message>
    <message>
        <source>行を消した</source>
        <translation>Line removed</translation>
    </message>
    <message>
        <source>買うものを書いてください</source>
        <translation>Please write what to buy</translation>
    </message>
    <message>
        <source>買う店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>連絡・メモ</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>ErrandTemplatesPage</name>
    <message>
        <source>{count}件をぜんぶ依頼にする</source>
        <translation>Make all {count} requests</translation>
    </message>
    <message>
        <source>{count}件を依頼にしました。つぎは担当を決めます。</source>
        <translation>{count} requests were made. Next: decide who goes.</translation>
    </message>
    <message>
        <source>{day}の分は、いらないことにしました。</source>
        <translation>Not wanted on {day}: recorded.</translation>
    </message>
    <message>
        <source>{until}までのお届け&#x3000;{count}件</source>
        <translation>Deliveries until {until}: {count}</translation>
    </message>
    <message>
        <source>いつもの依頼の一覧</source>
        <translation>All usual requests</translation>
    </message>
    <message>
        <source>いつもの依頼を決める</source>
        <translation>Set up a usual request</translation>
    </message>
    <message>
        <source>この1件を依頼にする</source>
        <translation>Make this a request</translation>
    </message>
    <message>
        <source>これから依頼にするものは、ありません。</source>
        <translation>Nothing waits to become a request.</translation>
    </message>
    <message>
        <source>休み</source>
        <translation>Resting</translation>
    </message>
    <message>
        <source>使っていないもの {count}件も見る</source>
        <translation>Show {count} not in use too</translation>
    </message>
    <message>
        <source>使っていないものをかくす</source>
        <translation>Hide what is not in use</translation>
    </message>
    <message>
        <source>毎週の買いものを書いておくと、お届けの日が近づいたときにここに出ます。1回押すだけで依頼になります。</source>
        <translation>Write down what is asked for every week and it comes up here when the day is near. One press makes it a request.</translation>
    </message>
</context>
<context>
    <name>ErrandTypingPage</name>
    <message>
        <source>{numbers}がまだです。</source>
        <translation>{numbers} still missing.</translation>
    </message>
    <message>
        <source>{yen}の買いものを入れて、お届け済にする</source>
        <translation>Enter purchases of {yen}, delivered</translation>
    </message>
    <message>
        <source>{yen}の買いものを入れて、不要にする</source>
        <translation>Enter purchases of {yen}, not wanted</translation>
    </message>
    <message>
        <source>{yen}の買いものを入れて、持ち帰りにする</source>
        <translation>Enter purchases of {yen}, taken back</translation>
    </message>
    <message>
        <source>{yen}の買いものを入れる</source>
        <translation>Enter purchases of {yen}</translation>
    </message>
    <message>
        <source>代金を入れてください</source>
        <translation>Please enter the cost</translation>
    </message>
    <message>
        <source>印刷して、まだ入れていない買いもの票はありません。</source>
        <translation>No printed shopping sheet waits to be typed.</translation>
    </message>
    <message>
        <source>番号と代金を続けて入れることもできます。例&#x3000;ZTSY 1 436 2 178 4 なし</source>
        <translation>Row numbers and prices may follow: ZTSY 1 436 2 178 4 なし</translation>
    </message>
    <message>
        <source>続けて入れた代金</source>
        <translation>Prices entered in one go</translation>
    </message>
    <message>
        <source>買いもの票を印刷する</source>
        <translation>Print the shopping sheets</translation>
    </message>
</context>
<context>
    <name>ErrandWays</name>
    <message>
        <source>いちばん新しい預り証です。</source>
        <translation>The newest custody slip.</translation>
    </message>
    <message>
        <source>いま担当が持っているのは{amount}円です。</source>
        <translation>The helper has ¥{amount} in hand now.</translation>
    </message>
    <message>
        <source>いらなくなった品がある（不要）</source>
        <translation>Something is not wanted any more</translation>
    </message>
    <message>
        <source>お留守だった（不在）</source>
        <translation>Nobody was at home</translation>
    </message>
    <message>
        <source>お釣りと、受領印のところがあります。</source>
        <translation>With room for the change and the seal.</translation>
    </message>
    <message>
        <source>もう一度お届けに出る</source>
        <translation>Go out to deliver again</translation>
    </message>
    <message>
        <source>やめる・戻す</source>
        <translation>Stop, or go back</translation>
    </message>
    <message>
        <source>サロンが買い取るか、ご本人が支払うかを選びます。</source>
        <translation>Choose whether the salon buys it or the person pays.</translation>
    </message>
    <message>
        <source>代金を入れる・直す</source>
        <translation>Enter or correct the cost</translation>
    </message>
    <message>
        <source>依頼の中身を直す</source>
        <translation>Change what is asked for</translation>
    </message>
    <message>
        <source>前回と同じで新しく受ける</source>
        <translation>Take the same again</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>同じ方の新しい依頼です。</source>
        <translation>A new request of the same person.</translation>
    </message>
    <message>
        <source>品、店、日時、お届け先など。</source>
        <translation>Items, shop, date, where to …</translation>
    </message>
    <message>
        <source>品ごとの代金と、レシートです。</source>
        <translation>The price of each item, and the receipt.</translation>
    </message>
    <message>
        <source>品とお釣りを持って出ます。</source>
        <translation>Go out with goods and change.</translation>
    </message>
    <message>
        <source>品や数を聞き終わったしるしです。</source>
        <translation>Says that everything was asked.</translation>
    </message>
    <message>
        <source>品をどこに置いたかを書きます。</source>
        <translation>Write where the goods were put.</translation>
    </message>
    <message>
        <source>担当の立替、レジから立替、店に後払いから選びます。</source>
        <translation>Choose: advanced by the helper, from the till, or pay the shop later.</translation>
    </message>
    <message>
        <source>持ち出し中のお金を袋に戻す</source>
        <translation>Put money that is out back into the envelope</translation>
    </message>
    <message>
        <source>精算票を印刷する</source>
        <translation>Print the settlement slip</translation>
    </message>
    <message>
        <source>聞き取り済にしました。</source>
        <translation>Heard.</translation>
    </message>
    <message>
        <source>聞き取り済にする</source>
        <translation>Everything was asked</translation>
    </message>
    <message>
        <source>袋に戻した記録をしました。{amount}円を預り金の袋に入れてください。</source>
        <translation>Recorded. Please put ¥{amount} into the envelope.</translation>
    </message>
    <message>
        <source>買いもの票を印刷する</source>
        <translation>Print shopping sheets</translation>
    </message>
    <message>
        <source>買うものと、代金を書くところがあります。</source>
        <translation>With what to buy, and room for prices.</translation>
    </message>
    <message>
        <source>進める・直す</source>
        <translation>Go on, or put right</translation>
    </message>
    <message>
        <source>預り証をもう一度印刷する</source>
        <translation>Print the custody slip again</translation>
    </message>
    <message>
        <source>預り証を印刷します。</source>
        <translation>Prints a custody slip.</translation>
    </message>
    <message>
        <source>預り金なしで買いものに出る</source>
        <translation>Go shopping without money held</translation>
    </message>
    <message>
        <source>預り金を受け取る・追加する</source>
        <translation>Receive or add money</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>1回の依頼は{most}品までです。</source>
        <translation>A request has at most {most} items.</translation>
    </message>
    <message>
        <source>{expected}円くらいになりそうです。決めごとでは、1回{most}円までです。</source>
        <translation>It will cost about ¥{expected}. The salon&apos;s rule is ¥{most} an errand.</translation>
    </message>
    <message>
        <source>{numbers}番の代金がまだです。代金か「なかった」を入れてから精算してください。</source>
        <translation>Nos. {numbers} have no cost yet. Enter it, or “none”, before settling.</translation>
    </message>
    <message>
        <source>{number}番の代金を入れてください。</source>
        <translation>Please enter the cost of no. {number}.</translation>
    </message>
    <message>
        <source>{number}（{day}受付）に、同じ品の依頼があります。二重になっていませんか。</source>
        <translation>{number} (taken {day}) asks for the same. Is it there twice?</translation>
    </message>
    <message>
        <source>{yen}円が残っています。お返しするか、差額を了承する方とわけを入れてください。</source>
        <translation>¥{yen} is left. Give it back, or say who accepts the difference and why.</translation>
    </message>
    <message>
        <source>{yen}円足りません。追加でいただくか、差額を了承する方とわけを入れてください。</source>
        <translation>¥{yen} is missing. Take it, or say who accepts the difference and why.</translation>
    </message>
    <message>
        <source>いただかない</source>
        <translation>No fee</translation>
    </message>
    <message>
        <source>いちばん初めの段なので、これより前には戻せません。</source>
        <translation>This is the first step: it can&apos;t go further back.</translation>
    </message>
    <message>
        <source>いつお届けするか（毎週の曜日など）を選んでください。</source>
        <translation>Please choose when it is delivered (weekday …).</translation>
    </message>
    <message>
        <source>お届けの日が、受付の日より前になっています。</source>
        <translation>The delivery is before the day it was taken.</translation>
    </message>
    <message>
        <source>お届けの日は、1年先までにしてください。</source>
        <translation>Please choose a delivery within a year.</translation>
    </message>
    <message>
        <source>お届け済</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>お渡しする謝礼はありません。</source>
        <translation>No honorarium is due.</translation>
    </message>
    <message>
        <source>お返しする立替はありません。</source>
        <translation>No advance has to be given back.</translation>
    </message>
    <message>
        <source>お返しできるのは{most}円までです。</source>
        <translation>At most ¥{most} can be given back.</translation>
    </message>
    <message>
        <source>お金で</source>
        <translation>In money</translation>
    </message>
    <message>
        <source>お預りしているのは{held}円です。それより多くは返せません。</source>
        <translation>¥{held} is held. No more than that can be given back.</translation>
    </message>
    <message>
        <source>この依頼は、もう{name}さんが担当に決まっています。変えるときは、担当を選び直してください。</source>
        <translation>{name} has taken this request already. To change it, please choose the helper again.</translation>
    </message>
    <message>
        <source>この依頼は、もう「{state}」です。買いもの票は印刷できません。</source>
        <translation>This request is “{state}” already. No shopping sheet is printed.</translation>
    </message>
    <message>
        <source>この依頼は、もう精算してあります。直すときは、先に精算を戻してください。</source>
        <translation>This request is settled. To correct it, undo the settlement first.</translation>
    </message>
    <message>
        <source>この依頼は、もう精算してあります（{number}）。</source>
        <translation>This request is settled already ({number}).</translation>
    </message>
    <message>
        <source>この依頼はいま「{state}」です。その操作はできません。画面を開き直してください。</source>
        <translation>This request is “{state}” now. That can&apos;t be done. Please open the page again.</translation>
    </message>
    <message>
        <source>この店で買うものは、いまはありません。</source>
        <translation>Nothing is to be bought at this shop now.</translation>
    </message>
    <message>
        <source>この店への後払いはありません。</source>
        <translation>Nothing is owed to this shop.</translation>
    </message>
    <message>
        <source>この方には、まだ終わっていない依頼があります: {number}（{day}受付）。</source>
        <translation>This person has an open request: {number} (taken {day}).</translation>
    </message>
    <message>
        <source>この方のこの週の依頼は{count}回目です。決めごとでは、週{most}回までです。</source>
        <translation>This is request no. {count} of the person this week. The salon&apos;s rule is {most} a week.</translation>
    </message>
    <message>
        <source>この方は、いまは来ていない方です。名簿を確かめてください。</source>
        <translation>This person has left. Please check the roster.</translation>
    </message>
    <message>
        <source>この方は、買いもの代行に同意していません。もう一度お話しして、同意書をお願いしてください。</source>
        <translation>This person has not agreed to errands. Please talk once more and ask for the form.</translation>
    </message>
    <message>
        <source>この日の分は、もう依頼にしてあります（{number}）。</source>
        <translation>That date&apos;s request was made already ({number}).</translation>
    </message>
    <message>
        <source>この記録は、取り消せないか、もう取り消してあります。</source>
        <translation>This record can&apos;t be taken back, or was already.</translation>
    </message>
    <message>
        <source>そのお金は、いまその場所にありません。持ち出し中のお金を袋に戻してから、もう一度お願いします。</source>
        <translation>That money is not there now. Put money that is out back into the envelope and try again.</translation>
    </message>
    <message>
        <source>そのお金は、その日にはまだそこにありません。日付を確かめてください。</source>
        <translation>That money was not there yet on that day. Please check the date.</translation>
    </message>
    <message>
        <source>そのレシートは見つかりません。</source>
        <translation>That receipt was not found.</translation>
    </message>
    <message>
        <source>その依頼は見つかりません。</source>
        <translation>That request was not found.</translation>
    </message>
    <message>
        <source>その名前の店は、もうあります。</source>
        <translation>There is a shop of that name already.</translation>
    </message>
    <message>
        <source>その品は、もうこの依頼にありません。画面を開き直してください。</source>
        <translation>That item is not in this request any more. Please open the page again.</translation>
    </message>
    <message>
        <source>その日のレジはもう締めてあります。今日の日付で入れてください。</source>
        <translation>The till of that day is closed. Please use today&apos;s date.</translation>
    </message>
    <message>
        <source>なかった</source>
        <translation>None</translation>
    </message>
    <message>
        <source>ほかの買いものの分は、レシートの合計までです。</source>
        <translation>The part for others can&apos;t be more than the receipt.</translation>
    </message>
    <message>
        <source>まだお渡ししていない謝礼は{due}円です。1円からその額までを入れてください。</source>
        <translation>¥{due} of honoraria is still due. Please enter ¥1 up to that.</translation>
    </message>
    <message>
        <source>もう一度お届けする日が、過ぎた日になっています。</source>
        <translation>The day it is brought again is past.</translation>
    </message>
    <message>
        <source>もう買った品があります。「不要」にするか、お届けして精算してください。</source>
        <translation>Goods have been bought. Mark them “not wanted”, or deliver and settle.</translation>
    </message>
    <message>
        <source>やめた</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>わけを、ひとこと入れてください。</source>
        <translation>Please write a short reason.</translation>
    </message>
    <message>
        <source>サロンで</source>
        <translation>At the salon</translation>
    </message>
    <message>
        <source>メモは{most}字までです。</source>
        <translation>Notes have at most {most} letters.</translation>
    </message>
    <message>
        <source>レシートの合計は1円から{most}円までです。</source>
        <translation>The total of a receipt is ¥1 to ¥{most}.</translation>
    </message>
    <message>
        <source>レジから立替</source>
        <translation>Advanced from the till</translation>
    </message>
    <message>
        <source>不可</source>
        <translation>No</translation>
    </message>
    <message>
        <source>不在持帰り</source>
        <translation>Nobody home</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>不要にした品があります。先に「不要」を戻してください。</source>
        <translation>Something is marked “not wanted”. Undo that first.</translation>
    </message>
    <message>
        <source>不要にした品の代金は直せません。先に「不要」を戻してください。</source>
        <translation>The price of goods not wanted can&apos;t be changed. Undo “not wanted” first.</translation>
    </message>
    <message>
        <source>不要にした品を選んでください。</source>
        <translation>Please choose the goods that were not wanted.</translation>
    </message>
    <message>
        <source>不要になった品を、サロンが買い取るか、依頼した方が支払うかを選んでください。</source>
        <translation>Please choose whether the salon buys what is not wanted or the person pays.</translation>
    </message>
    <message>
        <source>不要になった品を選んでください。代金を入れた品だけです。</source>
        <translation>Please choose what is not wanted. Only items with a price.</translation>
    </message>
    <message>
        <source>他へ紹介</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>代わりの品</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>代理の方</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>代金か「なかった」を、1つは入れてください。</source>
        <translation>Please enter at least one price or “none”.</translation>
    </message>
    <message>
        <source>代金が入っています。先に代金の記録を取り消してください。</source>
        <translation>The cost is entered. Take that record back first.</translation>
    </message>
    <message>
        <source>代金の合計を確かめてください。</source>
        <translation>Please check the total cost.</translation>
    </message>
    <message>
        <source>依頼する方を選んでください。</source>
        <translation>Please choose who asks.</translation>
    </message>
    <message>
        <source>依頼を受けた日より前の日付です。日付を確かめてください。</source>
        <translation>That date is before the request. Please check it.</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>先に担当を決めてください。</source>
        <translation>Please decide first who goes.</translation>
    </message>
    <message>
        <source>利用券で</source>
        <translation>By ticket</translation>
    </message>
    <message>
        <source>利用券は1枚から{most}枚までです。</source>
        <translation>Tickets: 1 to {most}.</translation>
    </message>
    <message>
        <source>利用券を買う方を選んでください。</source>
        <translation>Please choose who buys tickets.</translation>
    </message>
    <message>
        <source>前に入れた内容と同じです。直すところはありません。</source>
        <translation>The same as before. There is nothing to change.</translation>
    </message>
    <message>
        <source>印</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>同じ依頼を、もう一方のほうから選んでください。</source>
        <translation>Please choose the same request from the other one.</translation>
    </message>
    <message>
        <source>同等品可</source>
        <translation>Similar</translation>
    </message>
    <message>
        <source>品名のない行があります。品名を書くか、行を消してください。</source>
        <translation>A line has no item. Write it or remove the line.</translation>
    </message>
    <message>
        <source>品名・数・注文は{most}字までです。</source>
        <translation>Item, quantity and wishes have at most {most} letters.</translation>
    </message>
    <message>
        <source>品物をどこに置いたか（保管場所）を書いてください。</source>
        <translation>Please write where the goods were put.</translation>
    </message>
    <message>
        <source>店が2つあるようです。決めごとでは、1回に1つの店です。依頼を分けられます。</source>
        <translation>There seem to be two shops. The salon&apos;s rule is one shop an errand. It can be split.</translation>
    </message>
    <message>
        <source>店に後払い</source>
        <translation>To pay the shop later</translation>
    </message>
    <message>
        <source>店の名前を入れてください。</source>
        <translation>Please enter the shop&apos;s name.</translation>
    </message>
    <message>
        <source>店の決まっていない依頼</source>
        <translation>Requests without a shop</translation>
    </message>
    <message>
        <source>手数料が0円です。設定で手数料（利用券1枚の額）を決めてください。</source>
        <translation>The fee is ¥0. Please set the fee (price of a ticket) in the settings.</translation>
    </message>
    <message>
        <source>手数料は0円から99,999円までです。</source>
        <translation>A fee is ¥0 to ¥99,999.</translation>
    </message>
    <message>
        <source>担当が決まっていません。買いものに行った方を選んでください。</source>
        <translation>No helper is decided. Please choose who went shopping.</translation>
    </message>
    <message>
        <source>担当の立替</source>
        <translation>Advanced by helpers</translation>
    </message>
    <message>
        <source>担当決定</source>
        <translation>Helper decided</translation>
    </message>
    <message>
        <source>確かめてから買う品があります: {items}。ご本人に、年齢や飲みあわせなどをお聞きください。</source>
        <translation>Some goods need a question first: {items}. Please ask the person about age, medicines and the like.</translation>
    </message>
    <message>
        <source>立替か店への後払いが残っています。先に、それをもとに戻してください。</source>
        <translation>An advance or a debt to the shop is left. Please undo that first.</translation>
    </message>
    <message>
        <source>立替と後払いの合計が、代金より多くなっています。</source>
        <translation>Advances and later payment are more than the cost.</translation>
    </message>
    <message>
        <source>精算済</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>紹介した先を書いてください。</source>
        <translation>Please write where you referred to.</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>聞き取り済</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>訪問先で</source>
        <translation>On a visit</translation>
    </message>
    <message>
        <source>買いもの中</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>買いもの代行の同意書を、まだいただいていません。次にお会いするときにお願いしてください。</source>
        <translation>The form for errands has not been received. Please ask for it at the next meeting.</translation>
    </message>
    <message>
        <source>買うものを、1つは書いてください。</source>
        <translation>Please write at least one thing to buy.</translation>
    </message>
    <message>
        <source>買えた</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>返していただく謝礼は{due}円です。1円からその額までを入れてください。</source>
        <translation>¥{due} of honoraria has to come back. Please enter ¥1 up to that.</translation>
    </message>
    <message>
        <source>重複</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>金額は1円から{most}円までです。</source>
        <translation>Amounts are ¥1 to ¥{most}.</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>電話で確認</source>
        <translation>Ask by phone</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
    <message>
        <source>預り金{amount}円が残っています。お返ししてから終わりにしてください。</source>
        <translation>¥{amount} is still held. Give it back, then close.</translation>
    </message>
    <message>
        <source>預り金からは払えません。レジなど、ほかの置き場所を選んでください。</source>
        <translation>Money held can&apos;t be used for this. Please choose the till or another place.</translation>
    </message>
    <message>
        <source>預り金がありません。受け取るか、担当の立替・レジから立替・店に後払いを選んでください。</source>
        <translation>No money is held. Receive some, or choose: advanced by the helper, from the till, or pay the shop later.</translation>
    </message>
    <message>
        <source>預り金では{missing}円足りません。担当の立替・レジから立替・店に後払いにするか、品を減らします。</source>
        <translation>¥{missing} more than is held. Choose an advance by the helper, from the till, paying the shop later, or buy less.</translation>
    </message>
    <message>
        <source>預り金を受け取ったあとは、依頼した方を変えられません。</source>
        <translation>Once money was received, the person can&apos;t be changed.</translation>
    </message>
    <message>
        <source>預り金を受け取っています。先に返金するか、受け取りの記録を取り消してください。</source>
        <translation>Money was received. Give it back or take the record back first.</translation>
    </message>
    <message>
        <source>預り金を持ち出しているあいだは、担当を変えられません。先に袋に戻してください。</source>
        <translation>While money is out, the helper can&apos;t be changed. Put it back into the envelope first.</translation>
    </message>
    <message>
        <source>預り金受領</source>
        <translation>Money received</translation>
    </message>
</context>
<context>
    <name>ErrandsPage</name>
    <message>
        <source>いつもの依頼</source>
        <translation>Usual requests</translation>
    </message>
    <message>
        <source>いま進めている依頼はありません。新しい依頼を受けると、ここに並びます。</source>
        <translation>No errand is under way. New requests will stand here.</translation>
    </message>
    <message>
        <source>お預りしているお金と、ある場所です。</source>
        <translation>The money held, and where it lies.</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>今日の分</source>
        <translation>Today&apos;s</translation>
    </message>
    <message>
        <source>店ごと、お届け先ごとにも印刷できます。</source>
        <translation>By shop or by person.</translation>
    </message>
    <message>
        <source>新しい依頼を受ける</source>
        <translation>Take a new request</translation>
    </message>
    <message>
        <source>毎週の品など、くり返す依頼です。</source>
        <translation>Requests that repeat, every week and the like.</translation>
    </message>
    <message>
        <source>番号で入力</source>
        <translation>Enter by numbers</translation>
    </message>
    <message>
        <source>買いもの票に書いた代金を、番号で入れます。</source>
        <translation>Prices written on a shopping sheet, by their numbers.</translation>
    </message>
    <message>
        <source>買いもの票を印刷する</source>
        <translation>Print shopping sheets</translation>
    </message>
    <message>
        <source>進みぐあい</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>{count}件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}回</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}行</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>{date}に取りこんだファイルです。新しいものだけ入れます。</source>
        <translation>This file was imported on {date}. Only what is new comes in.</translation>
    </message>
    <message>
        <source>{day}は{right}曜日です（「{text}」）。</source>
        <translation>The weekday of {day} is {right} (“{text}”).</translation>
    </message>
    <message>
        <source>{line}行目：{reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>{name}（{part}）</source>
        <translation>{name} ({part})</translation>
    </message>
    <message>
        <source>{place}では{year}、{elsewhere}では{other}です。年のない日付が何年か、入れてください。</source>
        <translation>The year is {year} by {place}, but {other} by {elsewhere}. Please enter the year of dates without one.</translation>
    </message>
    <message>
        <source>{said}回とありますが、日付は{days}日あります。どの日か分かりません。</source>
        <translation>It says {said} sessions, but there are {days} dates. It is not clear which days are meant.</translation>
    </message>
    <message>
        <source>{start}から
{end}まで</source>
        <translation>{start}
to {end}</translation>
    </message>
    <message>
        <source>{what}：{words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year}年{month}月ごろ</source>
        <translation>around {year}/{month}</translation>
    </message>
    <message>
        <source>{year}年度</source>
        <translation>fiscal year {year}</translation>
    </message>
    <message>
        <source>「{name}」に分からないところが{count}か所あります（{line}行目：{reason}）。何も取りこんでいません。</source>
        <translation>“{name}” has {count} places that are not clear (line {line}: {reason}). Nothing was imported.</translation>
    </message>
    <message>
        <source>「{name}」の{line}行目は、何年の日付か分かりません。年を入れてください。</source>
        <translation>Line {line} of “{name}” has a date without a year. Please enter the year.</translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。</source>
        <translation>“{text}” cannot be read as a date.</translation>
    </message>
    <message>
        <source>「{text}」は時刻として読めません。</source>
        <translation>“{text}” cannot be read as a time.</translation>
    </message>
    <message>
        <source>「{year}」は年として読めません。2025 や 令和7年度 のように入れてください。</source>
        <translation>“{year}” cannot be read as a year. Enter it like 2025 or R7.</translation>
    </message>
    <message>
        <source>いつからか書かれていません（「{text}」）。</source>
        <translation>The first day is missing (“{text}”).</translation>
    </message>
    <message>
        <source>いつまでか書かれていません（「{text}」）。</source>
        <translation>The last day is missing (“{text}”).</translation>
    </message>
    <message>
        <source>かっこの中の日付は入れていません（「{text}」）。</source>
        <translation>Dates in brackets are left out (“{text}”).</translation>
    </message>
    <message>
        <source>くり返しに時刻がいくつもあります。</source>
        <translation>The repeat has several times of day.</translation>
    </message>
    <message>
        <source>どの日がどの時刻か分かりません。</source>
        <translation>It is not clear which day has which time.</translation>
    </message>
    <message>
        <source>ない日付です（「{text}」）。</source>
        <translation>There is no such date (“{text}”).</translation>
    </message>
    <message>
        <source>ほかに{count}件あります。</source>
        <translation>{count} more.</translation>
    </message>
    <message>
        <source>ほかの行の日付</source>
        <translation>the dates of other lines</translation>
    </message>
    <message>
        <source>シート「{sheet}」は行事の表ではないので、読みませんでした。</source>
        <translation>Sheet “{sheet}” is not an activity table and was not read.</translation>
    </message>
    <message>
        <source>シート名</source>
        <translation>the sheet&apos;s name</translation>
    </message>
    <message>
        <source>ファイル名</source>
        <translation>the file&apos;s name</translation>
    </message>
    <message>
        <source>ホームページ</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>何年か分かりません（「{text}」）。</source>
        <translation>The year is not clear (“{text}”).</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>参加費</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>参加費がひとつの金額でない行事が{count}件あります。言葉のまま「内容」に入れます。</source>
        <translation>{count} activities have a fee that is not a single amount. Its words go into “Details”.</translation>
    </message>
    <message>
        <source>取りこめない行</source>
        <translation>Lines left out</translation>
    </message>
    <message>
        <source>同じ行事・日・時刻の開催が{count}回、もうあります（入れません）。</source>
        <translation>{count} sessions of the same activity, day and time are there already (left out).</translation>
    </message>
    <message>
        <source>問い合わせ先</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>始まり</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>始まりと終わりの時刻の数が合いません。</source>
        <translation>The numbers of start and end times do not match.</translation>
    </message>
    <message>
        <source>始まりの時刻がありません。</source>
        <translation>The start time is missing.</translation>
    </message>
    <message>
        <source>定員</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>対象者</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>年が遠すぎます（「{text}」）。</source>
        <translation>The year is too far away (“{text}”).</translation>
    </message>
    <message>
        <source>年のない日付は、{place}から{year}とみました。</source>
        <translation>Dates without a year were read as {year}, from {place}.</translation>
    </message>
    <message>
        <source>持ち物</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>新しい行事</source>
        <translation>New activities</translation>
    </message>
    <message>
        <source>新しい開催</source>
        <translation>New sessions</translation>
    </message>
    <message>
        <source>日が決まっていません（「{text}」）。</source>
        <translation>The day is not fixed (“{text}”).</translation>
    </message>
    <message>
        <source>日付がありません。</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>日時が分からないもの</source>
        <translation>Date or time not clear</translation>
    </message>
    <message>
        <source>時刻の書かれていない日があります（「{text}」）。</source>
        <translation>Some days have no time (“{text}”).</translation>
    </message>
    <message>
        <source>書かれている行事</source>
        <translation>Activities in the file</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>期間の始まりと終わりを確かめてください（「{text}」）。</source>
        <translation>Please check the start and end of the period (“{text}”).</translation>
    </message>
    <message>
        <source>申込み</source>
        <translation>Sign-up</translation>
    </message>
    <message>
        <source>終わり</source>
        <translation>End</translation>
    </message>
    <message>
        <source>終わりの時刻が、始まりより後になっていません。</source>
        <translation>The end time is not later than the start.</translation>
    </message>
    <message>
        <source>行事名</source>
        <translation>Activity&apos;s name</translation>
    </message>
    <message>
        <source>表題</source>
        <translation>the heading</translation>
    </message>
    <message>
        <source>講師</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>開催日</source>
        <translation>Session days</translation>
    </message>
    <message>
        <source>除く日が、期間の中にありません（「{text}」）。</source>
        <translation>The days left out are not in the period (“{text}”).</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>EventsImportPage</name>
    <message>
        <source>2026、令和8年度 のように入れます。</source>
        <translation>Enter it like 2026 or R8.</translation>
    </message>
    <message>
        <source>{count}件を取りこむ</source>
        <translation>Import {count}</translation>
    </message>
    <message>
        <source>この年で見る</source>
        <translation>Look with this year</translation>
    </message>
    <message>
        <source>この年で見直す</source>
        <translation>Look again with this year</translation>
    </message>
    <message>
        <source>列を選んでください</source>
        <translation>Please choose the columns</translation>
    </message>
    <message>
        <source>取りこめる行がありません</source>
        <translation>No lines can be imported</translation>
    </message>
    <message>
        <source>取りこんでいます</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>年のない日付の年</source>
        <translation>Year of dates without one</translation>
    </message>
    <message>
        <source>新しいものはありません</source>
        <translation>Nothing is new</translation>
    </message>
    <message>
        <source>日時が分からないもの。行事として入れ、書かれていた言葉も残します。予定はあとで作ってください。</source>
        <translation>Date and time not clear. It goes in as an activity with the words as written. Please make the plan later.</translation>
    </message>
    <message>
        <source>月と日だけの日付があり、何年か分かりません。年を入れてください。</source>
        <translation>Some dates have only month and day. Please enter the year.</translation>
    </message>
    <message>
        <source>行事{activities}件、開催{sessions}回を取りこみました。</source>
        <translation>Imported activities: {activities}, sessions: {sessions}.</translation>
    </message>
    <message>
        <source>行事の表のファイル</source>
        <translation>File with the activities</translation>
    </message>
    <message>
        <source>行事の表のファイル（Excel、CSV）を選びます。取りこむ前に、中身を見て確かめられます。</source>
        <translation>Choose a file with the activities (Excel, CSV). You see what is in it before anything is imported.</translation>
    </message>
</context>
<context>
    <name>ExpenseBackPage</name>
    <message>
        <source>{payee}&#x3000;{amount}円&#x3000;{what}</source>
        <translation>{payee}  {amount} yen  {what}</translation>
    </message>
    <message>
        <source>{place}の残高が {amount}円 増えます。</source>
        <translation>{place} goes up by {amount} yen.</translation>
    </message>
    <message>
        <source>この {amount}円の支出を取り消す</source>
        <translation>Take back this expense of {amount} yen</translation>
    </message>
    <message>
        <source>この支出は、取り消してあります</source>
        <translation>This expense was taken back</translation>
    </message>
    <message>
        <source>もとの記録は、取消ずみとして残ります。</source>
        <translation>The original stays, marked as taken back.</translation>
    </message>
    <message>
        <source>レジから {amount}円を出してください。</source>
        <translation>Take {amount} yen out of the till.</translation>
    </message>
    <message>
        <source>レジに {amount}円を戻してください。</source>
        <translation>Put {amount} yen back into the till.</translation>
    </message>
    <message>
        <source>取り消す理由</source>
        <translation>Reason to take it back</translation>
    </message>
    <message>
        <source>取り消す理由を選んでください</source>
        <translation>Choose a reason to take it back</translation>
    </message>
    <message>
        <source>帳簿だけを直しました。お金は動かしません。</source>
        <translation>Only the books were corrected. No money is to be moved.</translation>
    </message>
    <message>
        <source>支出を取り消しました。</source>
        <translation>The expense was taken back.</translation>
    </message>
    <message>
        <source>未払いの記録がなくなります。お金は動きません。</source>
        <translation>It is no longer unpaid. No money moves.</translation>
    </message>
    <message>
        <source>領収書番号は、ほかの支出には使いません。</source>
        <translation>A receipt number is used for no other expense.</translation>
    </message>
</context>
<context>
    <name>ExpenseEditPage</name>
    <message>
        <source>{payee}への支出 {amount}円を記録しました。</source>
        <translation>The expense of {amount} yen to {payee} is recorded.</translation>
    </message>
    <message>
        <source>「{name}」は入りませんでした。{why}</source>
        <translation>&quot;{name}&quot; was not taken in. {why}</translation>
    </message>
    <message>
        <source>この {amount}円に領収書をつける</source>
        <translation>Give these {amount} yen their receipt</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>This was begun earlier.</translation>
    </message>
    <message>
        <source>支出の内容を直しました。</source>
        <translation>The expense was changed.</translation>
    </message>
    <message>
        <source>支出の内容を直す</source>
        <translation>Change the expense</translation>
    </message>
    <message>
        <source>支出の書きかけ</source>
        <translation>Expense begun</translation>
    </message>
    <message>
        <source>支出を入れる</source>
        <translation>Enter an expense</translation>
    </message>
    <message>
        <source>支払い</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>書きかけを消しました。</source>
        <translation>The begun entry was dropped.</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Drop the begun entry</translation>
    </message>
    <message>
        <source>次へ&#x3000;支払い</source>
        <translation>On to the payment</translation>
    </message>
    <message>
        <source>次へ&#x3000;科目と負担</source>
        <translation>On to 科目 and shares</translation>
    </message>
    <message>
        <source>科目と負担</source>
        <translation>科目 and shares</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>領収書の月は月締めがすんでいるので、{day}の日付で帳簿に入れました。</source>
        <translation>The month of the receipt is closed, so it was booked with the date {day}.</translation>
    </message>
    <message>
        <source>領収書をつけました。</source>
        <translation>The receipt was added.</translation>
    </message>
    <message>
        <source>領収書をつける</source>
        <translation>Add a receipt</translation>
    </message>
</context>
<context>
    <name>ExpenseFilePage</name>
    <message>
        <source>この写真をはずす</source>
        <translation>Take this picture off</translation>
    </message>
    <message>
        <source>支出にもどる</source>
        <translation>Back to the expense</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>領収書の写真をはずしました。</source>
        <translation>The picture was taken off.</translation>
    </message>
</context>
<context>
    <name>ExpenseModel</name>
    <message>
        <source>{amount}円</source>
        <translation>{amount} yen</translation>
    </message>
    <message>
        <source>充当 {amount}円</source>
        <translation>Borne {amount} yen</translation>
    </message>
    <message>
        <source>助成金の分</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>支払先と内容</source>
        <translation>Payee and what for</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>ExpensePage</name>
    <message>
        <source>{amount}円</source>
        <translation>{amount} yen</translation>
    </message>
    <message>
        <source>{amount}円を支払う</source>
        <translation>Pay {amount} yen</translation>
    </message>
    <message>
        <source>{amount}円を返す</source>
        <translation>Repay {amount} yen</translation>
    </message>
    <message>
        <source>{day}に {place}から</source>
        <translation>{day}, out of {place}</translation>
    </message>
    <message>
        <source>{grant}の番号は {number} です。</source>
        <translation>The number for {grant} is {number}.</translation>
    </message>
    <message>
        <source>{name}さんが立て替えました。まだ返していません。</source>
        <translation>{name} paid. It has not been repaid yet.</translation>
    </message>
    <message>
        <source>{name}さんの立替。{day}に {place}から返しました。</source>
        <translation>{name} paid. Repaid on {day} out of {place}.</translation>
    </message>
    <message>
        <source>「{name}」は入りませんでした。{why}</source>
        <translation>&quot;{name}&quot; was not taken in. {why}</translation>
    </message>
    <message>
        <source>この支出を取り消す</source>
        <translation>Take this expense back</translation>
    </message>
    <message>
        <source>どの事業でもない</source>
        <translation>Of no programme</translation>
    </message>
    <message>
        <source>まだ払っていません。</source>
        <translation>Not paid yet.</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>使った日</source>
        <translation>Day of use</translation>
    </message>
    <message>
        <source>内容と負担を直す</source>
        <translation>Change words and shares</translation>
    </message>
    <message>
        <source>内容を直す</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>取り消した支出も、帳簿にそのまま残ります。</source>
        <translation>What was taken back stays in the books.</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>取消の理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>支払い</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>支払先</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>書いた方</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>未払い</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>正しい支出を入れる</source>
        <translation>Enter the right expense</translation>
    </message>
    <message>
        <source>科目と負担</source>
        <translation>科目 and shares</translation>
    </message>
    <message>
        <source>立替</source>
        <translation>Paid by a helper</translation>
    </message>
    <message>
        <source>立替精算書を印刷する</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>証拠書類</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>領収書の写真・PDFを {count}枚入れました。</source>
        <translation>{count} pictures or PDFs of the receipt added.</translation>
    </message>
    <message>
        <source>領収書の日</source>
        <translation>Day of the receipt</translation>
    </message>
    <message>
        <source>領収書番号（領収書にも書きます）</source>
        <translation>Receipt number (write it on the receipt too)</translation>
    </message>
    <message>
        <source>（振込手数料 {amount}円）</source>
        <translation>(transfer fee {amount} yen)</translation>
    </message>
</context>
<context>
    <name>ExpensePayPage</name>
    <message>
        <source>{amount}円を払いました。</source>
        <translation>{amount} yen paid.</translation>
    </message>
    <message>
        <source>{amount}円を返しました。</source>
        <translation>{amount} yen repaid.</translation>
    </message>
    <message>
        <source>{name}さんに返すお金</source>
        <translation>To be repaid to {name}</translation>
    </message>
    <message>
        <source>{payee}&#x3000;{amount}円</source>
        <translation>{payee}  {amount} yen</translation>
    </message>
    <message>
        <source>{payee}に払うお金</source>
        <translation>To be paid to {payee}</translation>
    </message>
    <message>
        <source>{place}から {name}さんに {amount}円を返す</source>
        <translation>Repay {amount} yen to {name} out of {place}</translation>
    </message>
    <message>
        <source>{place}から {name}さんに {amount}円を返す（手数料 {fee}円）</source>
        <translation>Repay {amount} yen to {name} out of {place} (fee {fee} yen)</translation>
    </message>
    <message>
        <source>{place}から {payee}に {amount}円を払う</source>
        <translation>Pay {amount} yen to {payee} out of {place}</translation>
    </message>
    <message>
        <source>{place}から {payee}に {amount}円を払う（手数料 {fee}円）</source>
        <translation>Pay {amount} yen to {payee} out of {place} (fee {fee} yen)</translation>
    </message>
    <message>
        <source>{place}の残高は {amount}円です。</source>
        <translation>{place} holds {amount} yen.</translation>
    </message>
    <message>
        <source>お金の置き場所を選んでください</source>
        <translation>Choose where the money lies</translation>
    </message>
    <message>
        <source>お金を出した日</source>
        <translation>Day the money was paid</translation>
    </message>
    <message>
        <source>それより多い金額です。お確かめください。</source>
        <translation>More than that. Please check.</translation>
    </message>
    <message>
        <source>どこから払いますか</source>
        <translation>Where is it paid from?</translation>
    </message>
    <message>
        <source>どこから返しますか</source>
        <translation>Where is it repaid from?</translation>
    </message>
    <message>
        <source>まだ払っていないものは、ありません。</source>
        <translation>Nothing waits to be paid.</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>振込手数料（なければ空けておきます）</source>
        <translation>Transfer fee (empty if there is none)</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>未払いの支払い</source>
        <translation>Pay what is unpaid</translation>
    </message>
    <message>
        <source>立替の返金</source>
        <translation>Repay helpers</translation>
    </message>
    <message>
        <source>立替精算書を印刷する</source>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>返すものに印をつけてください</source>
        <translation>Tick what is repaid</translation>
    </message>
</context>
<context>
    <name>ExpenseTable</name>
    <message>
        <source>支出の一覧</source>
        <translation>All expenses</translation>
    </message>
</context>
<context>
    <name>Expenses</name>
    <message>
        <source>{evidence}&#x3000;宛名は{addressee}</source>
        <translation>{evidence}, made out to: {addressee}</translation>
    </message>
    <message>
        <source>{grant}（{item}） {amount}円</source>
        <translation>{grant} ({item}): {amount} yen</translation>
    </message>
    <message>
        <source>{number} ほか</source>
        <translation>{number} and others</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>ほかの名前（上様など）</source>
        <translation>Another name (上様 …)</translation>
    </message>
    <message>
        <source>まだ払っていない</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>サロンのお金で払った</source>
        <translation>Paid with the salon&apos;s money</translation>
    </message>
    <message>
        <source>レシート</source>
        <translation>Till slip</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>分け方をお確かめください</source>
        <translation>Please check the split</translation>
    </message>
    <message>
        <source>助成金の費目を選んでください</source>
        <translation>Choose a budget line of the grant</translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>合わせて {typed}%になり、100%をこえています。</source>
        <translation>Together {typed}%, more than 100%.</translation>
    </message>
    <message>
        <source>合わせて {typed}円になり、この行の {amount}円をこえています。</source>
        <translation>Together {typed} yen, more than the {amount} yen of this line.</translation>
    </message>
    <message>
        <source>団体の名前</source>
        <translation>the body&apos;s name</translation>
    </message>
    <message>
        <source>対象外 {amount}円</source>
        <translation>Not covered {amount} yen</translation>
    </message>
    <message>
        <source>未払い</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>空欄</source>
        <translation>Left blank</translation>
    </message>
    <message>
        <source>立て替えてもらった</source>
        <translation>Somebody paid for us</translation>
    </message>
    <message>
        <source>立替&#x3000;{name}さんに返していません</source>
        <translation>Not repaid to {name}</translation>
    </message>
    <message>
        <source>自己負担 {amount}円</source>
        <translation>Own money {amount} yen</translation>
    </message>
    <message>
        <source>請求書</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>領収書なし</source>
        <translation>No receipt</translation>
    </message>
</context>
<context>
    <name>ExpensesPage</name>
    <message>
        <source>{amount}円</source>
        <translation>{amount} yen</translation>
    </message>
    <message>
        <source>{count}件&#x3000;いちばん古いのは {day}</source>
        <translation>{count}, the oldest of {day}</translation>
    </message>
    <message>
        <source>{count}件&#x3000;助成金の分 {amount}円</source>
        <translation>{count}, {amount} yen borne</translation>
    </message>
    <message>
        <source>{count}件&#x3000;合わせて {amount}円</source>
        <translation>{count}, {amount} yen together</translation>
    </message>
    <message>
        <source>{count}件に番号をつけました。領収書にも書いてください。</source>
        <translation>{count} receipts numbered. Please write the numbers on them too.</translation>
    </message>
    <message>
        <source>この助成金に充てた支出は、まだありません。</source>
        <translation>No expense is borne by this grant yet.</translation>
    </message>
    <message>
        <source>この月の出金は、どれにも領収書がついています。</source>
        <translation>Every payment of this month has its receipt.</translation>
    </message>
    <message>
        <source>この月の支出は、まだありません。領収書を見ながら「領収書を入れる」から入れます。</source>
        <translation>No expenses in this month yet. With the receipt in hand, start with &quot;Enter a receipt&quot;.</translation>
    </message>
    <message>
        <source>前の月</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>助成金ごと</source>
        <translation>By grant</translation>
    </message>
    <message>
        <source>助成金を登録すると、ここでその支出を見られます。</source>
        <translation>Once a grant is entered, its expenses are seen here.</translation>
    </message>
    <message>
        <source>月ごと</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>未払い&#x3000;{payee}</source>
        <translation>Unpaid  {payee}</translation>
    </message>
    <message>
        <source>未払いと、返していない立替はありません。</source>
        <translation>Nothing is unpaid, and nobody waits to be repaid.</translation>
    </message>
    <message>
        <source>未払い・立替</source>
        <translation>Unpaid, helpers</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>番号のない {count}件に番号をつける</source>
        <translation>Number the {count} without a number</translation>
    </message>
    <message>
        <source>立替&#x3000;{name}さん</source>
        <translation>Paid by {name}</translation>
    </message>
    <message>
        <source>領収書のない出金</source>
        <translation>Paid without receipt</translation>
    </message>
    <message>
        <source>領収書を入れる</source>
        <translation>Enter a receipt</translation>
    </message>
    <message>
        <source>領収書一覧を印刷する</source>
        <translation>Print the list of receipts</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <source>{amount}円を受け取る</source>
        <translation>Take ¥{amount}</translation>
    </message>
    <message>
        <source>{count}名分 {amount}円</source>
        <translation>For {count}: ¥{amount}</translation>
    </message>
    <message>
        <source>{count}名分の参加費を取り消します。</source>
        <translation>Void the fees of {count} people.</translation>
    </message>
    <message>
        <source>{name}さんの参加費を取り消します。</source>
        <translation>Void the fee of {name}.</translation>
    </message>
    <message>
        <source>{place}に入ります。</source>
        <translation>Goes into: {place}. </translation>
    </message>
    <message>
        <source>ひとり</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>まとめて受け取った分のうち、{count}名分はお名前がまだです。</source>
        <translation>Of the fees taken together, {count} still have no name.</translation>
    </message>
    <message>
        <source>まとめて受け取る</source>
        <translation>Take together</translation>
    </message>
    <message>
        <source>わけをひとこと</source>
        <translation>A word about it</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人数と金額を入れてください</source>
        <translation>Please enter people and amount</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>取り消さない</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>取り消して {amount}円を返す</source>
        <translation>Void and give back ¥{amount}</translation>
    </message>
    <message>
        <source>取り消すわけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>受け取った参加費</source>
        <translation>Fees received</translation>
    </message>
    <message>
        <source>押すと取り消せます</source>
        <translation>Press to void</translation>
    </message>
</context>
<context>
    <name>FeePart</name>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>利用券を1枚いただきます。お売りした記録では、もう残っていません。</source>
        <translation>Takes one ticket. By the record of sales none is left.</translation>
    </message>
    <message>
        <source>利用券を1枚いただきます（残り{count}枚）。</source>
        <translation>Takes one ticket ({count} left).</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>手数料の金額</source>
        <translation>Amount of the fee</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>この参加費は、もう取り消してあります。</source>
        <translation>This fee has been voided already.</translation>
    </message>
    <message>
        <source>この方からは、参加費を受け取っていません。</source>
        <translation>No fee has been received from this person.</translation>
    </message>
    <message>
        <source>この方の参加費は、もう受け取っています。</source>
        <translation>The fee of this person has been received already.</translation>
    </message>
    <message>
        <source>この行事の参加費は0円です。受け取った金額を入れてください。</source>
        <translation>The fee of this activity is ¥0. Please enter the amount received.</translation>
    </message>
    <message>
        <source>そのあとに変わっているため、元に戻せません。行事の出席の画面で直してください。</source>
        <translation>This cannot be undone because it has changed since. Please correct it on the attendance page of the activity.</translation>
    </message>
    <message>
        <source>中止になった開催です。参加費は受け取れません。</source>
        <translation>This session was cancelled. Fees cannot be taken for it.</translation>
    </message>
    <message>
        <source>人数は1名から{most}名までです。</source>
        <translation>Enter from 1 to {most} people.</translation>
    </message>
    <message>
        <source>参加費は1円から{most}円までです。</source>
        <translation>The fee is from ¥1 to ¥{most}.</translation>
    </message>
    <message>
        <source>取り消すわけを、ひとこと入れてください。</source>
        <translation>Please enter a word about why it is voided.</translation>
    </message>
</context>
<context>
    <name>FiguresSide</name>
    <message>
        <source>{yen}円</source>
        <translation>{yen} yen</translation>
    </message>
    <message>
        <source>のこり</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>予算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>使った</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>入金・返納を書く</source>
        <translation>Enter money received or returned</translation>
    </message>
    <message>
        <source>助成金のお金</source>
        <translation>Money of the grant</translation>
    </message>
    <message>
        <source>収入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>報告のあとで、数字が変わりました。</source>
        <translation>Figures have changed since the report.</translation>
    </message>
    <message>
        <source>報告のあとで、数字が変わりました。提出先に知らせるか、「もう一度直す」で報告をやり直してください。</source>
        <translation>Figures have changed since the report. Tell the funder, or report anew with &quot;Open it again&quot;.</translation>
    </message>
    <message>
        <source>増減</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>決算</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>金額の行を押すと、その明細が出ます。</source>
        <translation>Press a line to see its rows.</translation>
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
        <translation>“{name}” was not found. Please check that the USB stick is still in and that the file has not been renamed.</translation>
    </message>
    <message>
        <source>「{name}」はほかのプログラムで開かれているため、読めませんでした。閉じてから、もう一度お試しください。</source>
        <translation>“{name}” is open in another program and could not be read. Close it there and try again.</translation>
    </message>
    <message>
        <source>「{name}」はほかのプログラム（Excelなど）で開かれているため、保存できませんでした。閉じてから、もう一度お試しください。</source>
        <translation>“{name}” is open in another program (such as Excel) and could not be saved. Close it there and try again.</translation>
    </message>
    <message>
        <source>「{name}」はファイルの名前に使えない文字があるため、保存できませんでした。別の名前にしてください。</source>
        <translation>“{name}” could not be saved because its name has characters that files cannot have. Please choose another name.</translation>
    </message>
    <message>
        <source>「{name}」はフォルダーです。中のファイルを選んでください。</source>
        <translation>“{name}” is a folder. Choose a file inside it.</translation>
    </message>
    <message>
        <source>「{name}」はフォルダーではありません。データのフォルダーを選び直してください。</source>
        <translation>“{name}” is not a folder. Please choose the data folder again.</translation>
    </message>
    <message>
        <source>「{name}」は同じ名前のフォルダーがあるため、保存できませんでした。別の名前にしてください。</source>
        <translation>“{name}” could not be saved because there is a folder of the same name. Please choose another name.</translation>
    </message>
    <message>
        <source>「{name}」を保存できませんでした。保存先をお確かめのうえ、もう一度お試しください。</source>
        <translation>“{name}” could not be saved. Please check the place and try again.</translation>
    </message>
    <message>
        <source>「{name}」を写しましたが、中身が元と違っています。別のUSBメモリーや場所でもう一度お試しください。</source>
        <translation>“{name}” was copied, but the copy differs from the original. Try again with another USB stick or place.</translation>
    </message>
    <message>
        <source>「{name}」を置きかえられませんでした。Excelなどで開いていたら閉じて、もう一度お試しください。</source>
        <translation>“{name}” could not be replaced. If it is open in Excel, close it and try again.</translation>
    </message>
    <message>
        <source>「{name}」を読むことが許されていません。ファイルの設定をお確かめください。</source>
        <translation>You are not allowed to read “{name}”. Please check the file&apos;s settings.</translation>
    </message>
    <message>
        <source>「{name}」を読めませんでした。ファイルか、入っているUSBメモリーが壊れているかもしれません。</source>
        <translation>“{name}” could not be read. The file or its USB stick may be damaged.</translation>
    </message>
    <message>
        <source>この場所に書き込むことが許されていないため、「{name}」を保存できませんでした。別のフォルダーに保存してください。</source>
        <translation>“{name}” could not be saved because writing is not allowed here. Please save it in another folder.</translation>
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
        <translation>“{name}” could not be saved because its name or path is too long. Use a shorter name or a folder nearer the top.</translation>
    </message>
    <message>
        <source>保存先が見つからないため、「{name}」を保存できませんでした。USBメモリーが抜けていないか、フォルダーがあるかをお確かめください。</source>
        <translation>“{name}” could not be saved because the place was not found. Please check that the USB stick is still in and that the folder exists.</translation>
    </message>
    <message>
        <source>写真とPDF (*.jpg *.jpeg *.png *.heic *.heif *.pdf);;すべてのファイル (*)</source>
        <translation>Pictures and PDFs (*.jpg *.jpeg *.png *.heic *.heif *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>書き込みが禁止されている場所なので、「{name}」を保存できませんでした。USBメモリーなら書き込み禁止のスイッチをお確かめください。</source>
        <translation>“{name}” could not be saved because the place is write-protected. If it is a USB stick, check its write-protect switch.</translation>
    </message>
    <message>
        <source>空きが足りないため、「{name}」を保存できませんでした。いらないファイルを減らすか、別の場所に保存してください。</source>
        <translation>“{name}” could not be saved because there is not enough room. Delete files you no longer need, or save elsewhere.</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>{name}をはずす</source>
        <translation>Take {name} off</translation>
    </message>
    <message>
        <source>はずす</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>もう1枚入れる</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>交付決定通知書などの写真やPDFを、ここに入れておけます。</source>
        <translation>Pictures and PDFs of the award letter and so on are kept here.</translation>
    </message>
    <message>
        <source>写真・PDFを入れる</source>
        <translation>Add a picture or PDF</translation>
    </message>
    <message>
        <source>助成金の書類</source>
        <translation>Documents of the grant</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>書類を入れる</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>領収書の写真・PDF</source>
        <translation>Pictures and PDFs of the receipt</translation>
    </message>
</context>
<context>
    <name>FinishView</name>
    <message>
        <source>USB（{name}）に控えを取る</source>
        <translation>Copy to the USB stick ({name})</translation>
    </message>
    <message>
        <source>いつもの{yen}円</source>
        <translation>Usual: ¥{yen}</translation>
    </message>
    <message>
        <source>レジに残すつり銭</source>
        <translation>Float that stays in the till</translation>
    </message>
    <message>
        <source>休みの間に電話・訪問する方</source>
        <translation>Calls and visits while closed</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>数えた {counted}円から、つり銭 {left}円を残します。</source>
        <translation>Of the ¥{counted} counted, ¥{left} stay as float.</translation>
    </message>
    <message>
        <source>来店者数</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>金庫へ移すお金</source>
        <translation>To the safe</translation>
    </message>
    <message>
        <source>預り金を見る</source>
        <translation>See the money held</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>NPO法人</source>
        <translation>NPO corporation</translation>
    </message>
    <message>
        <source>{month}から</source>
        <translation>from {month}</translation>
    </message>
    <message>
        <source>{names}（{count}名）</source>
        <translation>{names} ({count})</translation>
    </message>
    <message>
        <source>&#x3000;合わせて{total}円</source>
        <translation>, ¥{total} in all</translation>
    </message>
    <message>
        <source>&#x3000;残高なし</source>
        <translation>, no balances</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>あとで決める（{usual}）</source>
        <translation>Later: {usual}</translation>
    </message>
    <message>
        <source>いまは{name} {price}円だけ</source>
        <translation>for now only {name} ¥{price}</translation>
    </message>
    <message>
        <source>いまは「ふれあいサロン」</source>
        <translation>for now “Fureai Salon”</translation>
    </message>
    <message>
        <source>お金の置き場所</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>任意団体</source>
        <translation>Voluntary group</translation>
    </message>
    <message>
        <source>品物</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>品物なし</source>
        <translation>No goods</translation>
    </message>
    <message>
        <source>団体の名前</source>
        <translation>Group&apos;s name</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>当番</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>残高なし</source>
        <translation>No balances</translation>
    </message>
    <message>
        <source>消費税</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>町会・自治会</source>
        <translation>Neighbourhood association</translation>
    </message>
    <message>
        <source>納めていない（免税）</source>
        <translation>Not paid (exempt)</translation>
    </message>
    <message>
        <source>納めている（課税）</source>
        <translation>Paid (taxable)</translation>
    </message>
    <message>
        <source>開店のときに書けます</source>
        <translation>can be entered when opening</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>この状態で始める</source>
        <translation>Start with this</translation>
    </message>
    <message>
        <source>はじめての設定</source>
        <translation>First settings</translation>
    </message>
    <message>
        <source>中止しました。</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>前のPCの記録を移しています</source>
        <translation>Moving the other computer&apos;s records</translation>
    </message>
    <message>
        <source>前のPCの記録を移しました。</source>
        <translation>The other computer&apos;s records are here.</translation>
    </message>
    <message>
        <source>用意ができました。「開店する」を押すと、コーヒーを売れます。</source>
        <translation>Ready. Press “Open the till” and you can sell a coffee.</translation>
    </message>
    <message>
        <source>移しています</source>
        <translation>Moving</translation>
    </message>
    <message>
        <source>見本のサロンを作っています</source>
        <translation>Making the sample salon</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>{cell}：「{field}」という項目はありません。</source>
        <translation>{cell}: there is no field &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>{cell}：「{field}」という項目はありません。「{near}」ではありませんか。</source>
        <translation>{cell}: there is no field &quot;{field}&quot;. Do you mean &quot;{near}&quot;?</translation>
    </message>
    <message>
        <source>{cell}：「{field}」に入れるものが、まだありません。空のままです。</source>
        <translation>{cell}: there is nothing yet for &quot;{field}&quot;. It stays empty.</translation>
    </message>
    <message>
        <source>{cell}：「{field}」は{length}字あります。この枠は{most}字までです。短くしてください。</source>
        <translation>{cell}: &quot;{field}&quot; has {length} characters; {most} fit here. Please shorten it.</translation>
    </message>
    <message>
        <source>{cell}：「{field}」はおよそ{needed}行になりますが、枠には{seen}行（1行{letters}字ほど）しか見えません。枠を広げるか、短くしてください。</source>
        <translation>{cell}: &quot;{field}&quot; takes about {needed} lines, but {seen} can be seen (about {letters} characters a line). Please widen the cell or shorten the text.</translation>
    </message>
    <message>
        <source>{cell}：「{name}」の{count}行は、文が見えるように行を高くしました。</source>
        <translation>{cell}: {count} rows of &quot;{name}&quot; were made taller, so that the words can be seen.</translation>
    </message>
    <message>
        <source>{cell}：「{name}」の行が足りないので、{count}行ふやしました。</source>
        <translation>{cell}: &quot;{name}&quot; had too few rows; {count} were added.</translation>
    </message>
    <message>
        <source>{cell}：「{name}」は{room}行しか入りません。残りの{count}行は、続きの用紙に入ります。合計の欄は用紙ごとの合計です。</source>
        <translation>{cell}: &quot;{name}&quot; holds {room} rows. The other {count} go on a continuation sheet. Totals are of each sheet.</translation>
    </message>
    <message>
        <source>{cell}：「{value}」は選べる言葉（{words}）にないので、入れていません。</source>
        <translation>{cell}: &quot;{value}&quot; is not among the words to choose from ({words}), so it was left out.</translation>
    </message>
    <message>
        <source>{cell}：保護されている枠なので、「{field}」を入れていません。</source>
        <translation>{cell}: this cell is protected, so &quot;{field}&quot; was left out.</translation>
    </message>
    <message>
        <source>{cell}：計算式が入っているので、「{field}」を入れていません。</source>
        <translation>{cell}: a formula stands here, so &quot;{field}&quot; was left out.</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{row}行目から{rows}行</source>
        <translation>{rows} rows from row {row}</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{name}」の{amount}円は、様式のどこにも入りません。合う行のマスを選ぶか、合う行に足してください。</source>
        <translation>The {amount} yen of &quot;{name}&quot; go nowhere in the form. Choose the cell of a matching row, or add them to one.</translation>
    </message>
    <message>
        <source>「{name}」のシートは大きすぎます。様式だけのファイルを選んでください。</source>
        <translation>The sheet of &quot;{name}&quot; is too large. Please choose a file with the form only.</translation>
    </message>
    <message>
        <source>「{name}」のファイルが見つかりません。もう一度取りこむか、控えのUSBから戻してください。</source>
        <translation>The file of &quot;{name}&quot; is missing. Please take it in again, or bring it back from the stick.</translation>
    </message>
    <message>
        <source>「{name}」はExcelの様式ではありません。「.xlsx」のファイルを選んでください。</source>
        <translation>&quot;{name}&quot; is no Excel form. Please choose an .xlsx file.</translation>
    </message>
    <message>
        <source>「{name}」はマクロつきの様式です。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。</source>
        <translation>&quot;{name}&quot; holds macros. Open it in Excel and save it as a workbook (.xlsx).</translation>
    </message>
    <message>
        <source>「{name}」は別の形式のExcelです。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。</source>
        <translation>&quot;{name}&quot; is another kind of Excel file. Open it in Excel and save it as a workbook (.xlsx).</translation>
    </message>
    <message>
        <source>「{sheet}」というシートがないので、「{field}」を入れていません。</source>
        <translation>There is no sheet &quot;{sheet}&quot;, so &quot;{field}&quot; was left out.</translation>
    </message>
    <message>
        <source>その様式は見つかりません。</source>
        <translation>That form was not found.</translation>
    </message>
    <message>
        <source>など</source>
        <translation> etc.</translation>
    </message>
    <message>
        <source>ヘッダーとフッター</source>
        <translation>Header and footer</translation>
    </message>
    <message>
        <source>名前は{most}字までです。</source>
        <translation>A name has {most} characters at most.</translation>
    </message>
    <message>
        <source>図の中の文</source>
        <translation>Words in a drawing</translation>
    </message>
    <message>
        <source>様式の名前を入れてください。</source>
        <translation>Please enter a name for the form.</translation>
    </message>
    <message>
        <source>決まった言葉</source>
        <translation>Fixed words</translation>
    </message>
    <message>
        <source>決まった言葉は{most}字までです。</source>
        <translation>A fixed text has {most} characters at most.</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>はじめての設定は、もう済んでいます。「設定」で変えられます。</source>
        <translation>The first settings are done already. You can change them under “Settings”.</translation>
    </message>
    <message>
        <source>実人数が延べ人数より多くなっています。</source>
        <translation>There are more unique people than attendances.</translation>
    </message>
    <message>
        <source>数は0から99,999,999までです。</source>
        <translation>Numbers are from 0 to 99,999,999.</translation>
    </message>
</context>
<context>
    <name>FunderFormPage</name>
    <message>
        <source>{cell}に「{name}」を入れます。</source>
        <translation>&quot;{name}&quot; goes into {cell}.</translation>
    </message>
    <message>
        <source>{cell}には入れません。</source>
        <translation>Nothing goes into {cell}.</translation>
    </message>
    <message>
        <source>{count}のマスに入れて保存する</source>
        <translation>Fill {count} cells and save</translation>
    </message>
    <message>
        <source>{row}行目から「{name}」を{rows}行入れます。列をお確かめください。</source>
        <translation>&quot;{name}&quot; goes into {rows} rows from row {row}. Please check the columns.</translation>
    </message>
    <message>
        <source>「{name}」で保存する</source>
        <translation>Save as &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>「{name}」を保存しました。</source>
        <translation>&quot;{name}&quot; is saved.</translation>
    </message>
    <message>
        <source>お確かめいただくことが{count}件あります。</source>
        <translation>{count} points to check.</translation>
    </message>
    <message>
        <source>すべてを見る</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>どこに残しますか</source>
        <translation>Where should it be kept?</translation>
    </message>
    <message>
        <source>マスに入れるものを選ぶと保存できます</source>
        <translation>Choose what goes in, then it can be saved</translation>
    </message>
    <message>
        <source>一覧をやめました。</source>
        <translation>The list was dropped.</translation>
    </message>
    <message>
        <source>一覧を直しました。</source>
        <translation>The list was changed.</translation>
    </message>
    <message>
        <source>入れるものを見る</source>
        <translation>See what goes in</translation>
    </message>
    <message>
        <source>名前を直しました。</source>
        <translation>The name was changed.</translation>
    </message>
    <message>
        <source>新しい版に替えました。入れる所は前のままです。</source>
        <translation>The new version is in place. What goes in stays as it was.</translation>
    </message>
    <message>
        <source>新しい版の様式</source>
        <translation>New version of the form</translation>
    </message>
    <message>
        <source>様式に入れています</source>
        <translation>Filling the form</translation>
    </message>
    <message>
        <source>様式をしまいました。</source>
        <translation>The form was put away.</translation>
    </message>
    <message>
        <source>様式を開いています。</source>
        <translation>Opening the form.</translation>
    </message>
    <message>
        <source>続きの用紙も{count}つ作りました。</source>
        <translation>{count} continuation sheets were made too.</translation>
    </message>
    <message>
        <source>表を見る</source>
        <translation>See the sheet</translation>
    </message>
</context>
<context>
    <name>FunderFormsPage</name>
    <message>
        <source>使う様式を押してください。数字と文を入れて、Excelのファイルとして保存できます。</source>
        <translation>Press the form you want. Figures and words are put in and saved as an Excel file.</translation>
    </message>
    <message>
        <source>入れる所 {count}か所</source>
        <translation>{count} places</translation>
    </message>
    <message>
        <source>入れる所は、まだ決めていません</source>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>助成元から届いたExcelの様式（実績報告書、収支決算書など）をここに取りこむと、数字と文を入れられます。様式のほかの所は、届いたときのままです。</source>
        <translation>Take in the funder&apos;s Excel forms here, and figures and words are put in. All else in them stays as it came.</translation>
    </message>
    <message>
        <source>助成元の様式</source>
        <translation>Funders&apos; forms</translation>
    </message>
    <message>
        <source>様式を取りこみ、入れる所を{count}か所見つけました。</source>
        <translation>The form was taken in; {count} places were found.</translation>
    </message>
    <message>
        <source>様式を取りこみました。表のマスを押してください。</source>
        <translation>The form was taken in. Press a cell of the sheet.</translation>
    </message>
    <message>
        <source>様式を取りこむ</source>
        <translation>Take a form in</translation>
    </message>
    <message>
        <source>様式を見ています</source>
        <translation>Reading the form</translation>
    </message>
</context>
<context>
    <name>FunderStep</name>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>交付決定通知書の番号</source>
        <translation>Number on the award letter</translation>
    </message>
    <message>
        <source>例&#x3000;000-000-0000</source>
        <translation>e.g. 000-000-0000</translation>
    </message>
    <message>
        <source>例&#x3000;ふれあいサロン助成金</source>
        <translation>e.g. Community salon grant</translation>
    </message>
    <message>
        <source>例&#x3000;地域福祉課 例田さん</source>
        <translation>e.g. Welfare section, Reida</translation>
    </message>
    <message>
        <source>例&#x3000;見本市社会福祉協議会</source>
        <translation>e.g. 見本市社会福祉協議会</translation>
    </message>
    <message>
        <source>例&#x3000;見本市社会福祉協議会 会長</source>
        <translation>e.g. 見本市社会福祉協議会 会長</translation>
    </message>
    <message>
        <source>助成元</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>助成元の名前を入れてください</source>
        <translation>Enter the funder&apos;s name</translation>
    </message>
    <message>
        <source>助成金の名前</source>
        <translation>Name of the grant</translation>
    </message>
    <message>
        <source>助成金の名前を入れてください</source>
        <translation>Enter the grant&apos;s name</translation>
    </message>
    <message>
        <source>報告書のあて先</source>
        <translation>Addressee of the report</translation>
    </message>
    <message>
        <source>担当の方</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>整理番号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>GoodsRow</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{name}のねだん</source>
        <translation>Price of {name}</translation>
    </message>
    <message>
        <source>ねだん</source>
        <translation>Price</translation>
    </message>
</context>
<context>
    <name>GrantEditPage</name>
    <message>
        <source>1 助成元</source>
        <translation>1 Funder</translation>
    </message>
    <message>
        <source>2 金額と期間</source>
        <translation>2 Amount and period</translation>
    </message>
    <message>
        <source>3 費目</source>
        <translation>3 Budget lines</translation>
    </message>
    <message>
        <source>4 条件と報告</source>
        <translation>4 Conditions, report</translation>
    </message>
    <message>
        <source>「{name}」をやめました。</source>
        <translation>&quot;{name}&quot; was dropped.</translation>
    </message>
    <message>
        <source>「{name}」を加えました。</source>
        <translation>&quot;{name}&quot; was added.</translation>
    </message>
    <message>
        <source>「{name}」を加える</source>
        <translation>Add &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>「{name}」を直しました。</source>
        <translation>&quot;{name}&quot; was changed.</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>この費目はこれでよい</source>
        <translation>This line is right</translation>
    </message>
    <message>
        <source>この費目をやめる</source>
        <translation>Drop this line</translation>
    </message>
    <message>
        <source>この費目を加える</source>
        <translation>Add this line</translation>
    </message>
    <message>
        <source>ほかに {count}件あります。</source>
        <translation>{count} more.</translation>
    </message>
    <message>
        <source>また使う</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>This was begun earlier.</translation>
    </message>
    <message>
        <source>報告ずみなので、担当の方、電話、メモ、残す年数だけ直せます。</source>
        <translation>It is reported: only the contact, telephone, note and years to keep can be changed.</translation>
    </message>
    <message>
        <source>新しい助成金</source>
        <translation>New grant</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Drop the begun entry</translation>
    </message>
    <message>
        <source>条件と報告</source>
        <translation>Conditions, report</translation>
    </message>
    <message>
        <source>次へ（{step}）</source>
        <translation>Next ({step})</translation>
    </message>
    <message>
        <source>費目</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>費目をやめた</source>
        <translation>dropped a budget line</translation>
    </message>
    <message>
        <source>金額と期間</source>
        <translation>Amount and period</translation>
    </message>
</context>
<context>
    <name>GrantFilePage</name>
    <message>
        <source>この書類をはずす</source>
        <translation>Take this document off</translation>
    </message>
    <message>
        <source>助成金にもどる</source>
        <translation>Back to the grant</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>書類をはずしました。</source>
        <translation>The document was taken off.</translation>
    </message>
</context>
<context>
    <name>GrantMoneyPage</name>
    <message>
        <source>{day}の{kind} {yen}円を取り消します</source>
        <translation>Take back the {kind} of {day}, {yen} yen</translation>
    </message>
    <message>
        <source>{kind} {yen}円を取り消しました。</source>
        <translation>{kind} of {yen} yen taken back.</translation>
    </message>
    <message>
        <source>{kind} {yen}円を書きました。</source>
        <translation>{kind} of {yen} yen entered.</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>{yen} yen</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Take this entry back</translation>
    </message>
    <message>
        <source>これまでの記録（押すと取り消せます）</source>
        <translation>Entries so far (press to take back)</translation>
    </message>
    <message>
        <source>もとの記録は残り、今日の日付で反対の記録がつきます。</source>
        <translation>The original stays; a mirror is dated today.</translation>
    </message>
    <message>
        <source>わけを選んでください</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>入金と返納</source>
        <translation>Received and returned</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>This was begun earlier.</translation>
    </message>
    <message>
        <source>取り消すわけ</source>
        <translation>Reason to take it back</translation>
    </message>
    <message>
        <source>取消ずみ&#x3000;{yen}</source>
        <translation>Taken back  {yen}</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Drop the begun entry</translation>
    </message>
</context>
<context>
    <name>GrantPage</name>
    <message>
        <source>{day}に報告しました。</source>
        <translation>Reported on {day}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{name}」を報告ずみにする</source>
        <translation>Mark &quot;{name}&quot; as reported</translation>
    </message>
    <message>
        <source>この助成金の支出を書く</source>
        <translation>Enter an expense of this grant</translation>
    </message>
    <message>
        <source>この助成金をしまう</source>
        <translation>Put this grant away</translation>
    </message>
    <message>
        <source>しまいました。「報告がすんだ助成金」で、また見られます。</source>
        <translation>Put away. It stays under &quot;Reported grants&quot;.</translation>
    </message>
    <message>
        <source>しまう</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>もう一度使う</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>もう一度直す</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>もう一度直せるようになりました。</source>
        <translation>It can be changed again.</translation>
    </message>
    <message>
        <source>わけを選んでください</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>報告ずみにしました。</source>
        <translation>Marked as reported.</translation>
    </message>
    <message>
        <source>報告ずみにする</source>
        <translation>Mark as reported</translation>
    </message>
    <message>
        <source>報告ずみを取り消して、もう一度直す</source>
        <translation>Take &quot;reported&quot; back and change it again</translation>
    </message>
    <message>
        <source>書類を{count}件</source>
        <translation>{count} documents</translation>
    </message>
    <message>
        <source>書類を{count}件入れました。</source>
        <translation>{count} documents added.</translation>
    </message>
    <message>
        <source>書類を入れています</source>
        <translation>Taking documents in</translation>
    </message>
    <message>
        <source>返納を書く</source>
        <translation>Enter what goes back</translation>
    </message>
</context>
<context>
    <name>GrantPart</name>
    <message>
        <source>おわりの日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>この期間にする</source>
        <translation>Use this period</translation>
    </message>
    <message>
        <source>どの助成金の数字を入れますか</source>
        <translation>Which grant&apos;s figures?</translation>
    </message>
    <message>
        <source>はじめの日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>サロン全体</source>
        <translation>The whole salon</translation>
    </message>
    <message>
        <source>期間（助成金の対象期間とちがうときだけ直します）</source>
        <translation>Period (change it only where it is not the grant&apos;s)</translation>
    </message>
</context>
<context>
    <name>GrantRowsPage</name>
    <message>
        <source>{count}件です。</source>
        <translation>{count} in all.</translation>
    </message>
    <message>
        <source>{grant}&#x3000;{title}</source>
        <translation>{grant}  {title}</translation>
    </message>
    <message>
        <source>{label} {yen}円</source>
        <translation>{label}: {yen} yen</translation>
    </message>
    <message>
        <source>お金へ</source>
        <translation>To the money</translation>
    </message>
    <message>
        <source>この助成金の支出を書く</source>
        <translation>Enter an expense of this grant</translation>
    </message>
    <message>
        <source>まだ何もありません。</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>入金・返納を書く</source>
        <translation>Enter money received or returned</translation>
    </message>
    <message>
        <source>行を押すと、もとの記録が出ます。</source>
        <translation>Press a row for its record.</translation>
    </message>
    <message>
        <source>行事と出席へ</source>
        <translation>To the sessions</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金額の明細</source>
        <translation>Rows behind a figure</translation>
    </message>
    <message>
        <source>開催した回</source>
        <translation>Sessions held</translation>
    </message>
</context>
<context>
    <name>GrantTextsPage</name>
    <message>
        <source>{count}字</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{over}字こえています</source>
        <translation>{over} characters too many</translation>
    </message>
    <message>
        <source>この文章をコピーする</source>
        <translation>Copy this text</translation>
    </message>
    <message>
        <source>なければ空欄</source>
        <translation>Empty if there is none</translation>
    </message>
    <message>
        <source>まだありません。{source}</source>
        <translation>None yet. {source}</translation>
    </message>
    <message>
        <source>もとの文にもどす</source>
        <translation>Back to the text as it was</translation>
    </message>
    <message>
        <source>コピーしました。助成元の画面で「貼り付け」をしてください。</source>
        <translation>Copied. Now paste it on the funder&apos;s page.</translation>
    </message>
    <message>
        <source>上限までで切る</source>
        <translation>cut off below the limit</translation>
    </message>
    <message>
        <source>使う文章を押してください</source>
        <translation>Press the text you want</translation>
    </message>
    <message>
        <source>助成元のホームページに書きこむときの文章です。使うものを押してください。</source>
        <translation>Texts to paste into the funder&apos;s page. Press the one you want.</translation>
    </message>
    <message>
        <source>助成元の上限</source>
        <translation>the funder&apos;s limit</translation>
    </message>
    <message>
        <source>字</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>文章がまだありません</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>文章をコピーする</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>文章（ここで直せます）</source>
        <translation>Text (can be changed here)</translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message>
        <source>0から{most}までの数を入れてください。</source>
        <translation>Please enter a number from 0 to {most}.</translation>
    </message>
    <message>
        <source>1回あたりの平均</source>
        <translation>average a session</translation>
    </message>
    <message>
        <source>5万円以上の支出です。見積書や写真がいるか、助成元の手引きを確かめてください。</source>
        <translation>50,000 yen or more. The funder&apos;s guide says whether a quotation or a photo is needed.</translation>
    </message>
    <message>
        <source>{count}件まとめて</source>
        <translation>{count} at once</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}回</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}字</source>
        <translation>{count} characters</translation>
    </message>
    <message>
        <source>{count}字（改行も数えると {whole}字）</source>
        <translation>{count} characters ({whole} with line breaks)</translation>
    </message>
    <message>
        <source>{days}日すぎています</source>
        <translation>{days} days late</translation>
    </message>
    <message>
        <source>{day}の{payee} {amount}円は、もう入っています。同じ領収書ではありませんか。</source>
        <translation>{payee} of {day}, {amount} yen, is here already. Is it the same receipt?</translation>
    </message>
    <message>
        <source>{day}の{payee}（{amount}円）が、対象期間の外になります。</source>
        <translation>{payee} of {day} ({amount} yen) will lie outside the period.</translation>
    </message>
    <message>
        <source>{day}は、「{name}」の対象期間（{starts}から{ends}まで）の外です。</source>
        <translation>{day} lies outside the period of &quot;{name}&quot; ({starts} to {ends}).</translation>
    </message>
    <message>
        <source>{figure}が {by} ふえました</source>
        <translation>{figure}: up by {by}</translation>
    </message>
    <message>
        <source>{figure}が {by} へりました</source>
        <translation>{figure}: down by {by}</translation>
    </message>
    <message>
        <source>{held}回</source>
        <translation>{held} sessions</translation>
    </message>
    <message>
        <source>{held}回（条件 {wanted}回）</source>
        <translation>{held} sessions (condition: {wanted})</translation>
    </message>
    <message>
        <source>{number}番は、{day}の{payee}の領収書に使いました。別の番号にしてください。</source>
        <translation>Number {number} was used for the receipt of {payee}, {day}. Please choose another.</translation>
    </message>
    <message>
        <source>{words}&#x3000;上限を {over}字こえています</source>
        <translation>{words}, {over} characters over the limit</translation>
    </message>
    <message>
        <source>{words}で、条件に届きます。</source>
        <translation>{words} will meet the condition.</translation>
    </message>
    <message>
        <source>{words}（{both}）。</source>
        <translation>{words} ({both}).</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>{yen} yen</translation>
    </message>
    <message>
        <source>{yen}円のうち</source>
        <translation>of {yen} yen</translation>
    </message>
    <message>
        <source>{yen}円の返納があります（支出にもとづく助成額 {granted}円）。</source>
        <translation>{yen} yen have to be returned (the spending gives {granted} yen).</translation>
    </message>
    <message>
        <source>{yen}円まで</source>
        <translation>up to {yen} yen</translation>
    </message>
    <message>
        <source>{yen}円を返すことになります。</source>
        <translation>{yen} yen will have to be returned.</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{name}」に、支出と収入のちがう科目が入っています。選び直してください。</source>
        <translation>&quot;{name}&quot; holds a 科目 of the other side. Please choose again.</translation>
    </message>
    <message>
        <source>「{name}」の交付決定（{decided}）より前の支出です。対象になるか、確かめてください。</source>
        <translation>This was before &quot;{name}&quot; was awarded ({decided}). Please check whether it counts.</translation>
    </message>
    <message>
        <source>「{name}」はしまってあります。先に助成金の画面で「もう一度使う」を押してください。</source>
        <translation>“{name}” was put away. First press “Use again” on the grant&apos;s page.</translation>
    </message>
    <message>
        <source>「{name}」は報告ずみです。先に助成金の画面で「もう一度直す」を押してください。</source>
        <translation>“{name}” was reported. First press “Open it again” on the grant&apos;s page.</translation>
    </message>
    <message>
        <source>「{text}」は補助率として読めません。3/4、75%、全額のように入れてください。</source>
        <translation>&quot;{text}&quot; can&apos;t be read as a rate. Write 3/4, 75% or 全額.</translation>
    </message>
    <message>
        <source>あと{count}回</source>
        <translation>{count} more sessions</translation>
    </message>
    <message>
        <source>あと{days}日</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>いまの支出での助成額</source>
        <translation>Grant for the spending so far</translation>
    </message>
    <message>
        <source>いまの支出のままでは、{yen}円の返納になります（いまの助成額 {granted}円、{day}まで）。</source>
        <translation>With the spending so far {yen} yen would have to be returned (grant so far {granted} yen, until {day}).</translation>
    </message>
    <message>
        <source>いま終われば返す額</source>
        <translation>To return if it ended now</translation>
    </message>
    <message>
        <source>うち未払い</source>
        <translation>of it unpaid</translation>
    </message>
    <message>
        <source>うち未払い {yen}円</source>
        <translation>of it unpaid {yen} yen</translation>
    </message>
    <message>
        <source>お金が動いた日で数えます。</source>
        <translation>Counted by the day the money moved.</translation>
    </message>
    <message>
        <source>お金の置き場所を選んでください。</source>
        <translation>Please choose where the money lies.</translation>
    </message>
    <message>
        <source>このあとに返納か繰越をしています。先に返納や繰越を取り消してください。</source>
        <translation>Money was returned or carried on after this. Take back the return or the carry first.</translation>
    </message>
    <message>
        <source>このままでは条件に届きません。早めに提出先に相談してください。</source>
        <translation>The condition won&apos;t be met like this. Please talk to the funder soon.</translation>
    </message>
    <message>
        <source>この出金には、もう領収書がついています。</source>
        <translation>This entry has its receipt already.</translation>
    </message>
    <message>
        <source>この助成金</source>
        <translation>This grant</translation>
    </message>
    <message>
        <source>この助成金に入れた支出から作ります。</source>
        <translation>Made from the expenses of this grant.</translation>
    </message>
    <message>
        <source>この助成金の行事の写真が、まだ1枚もありません。</source>
        <translation>There is no photo yet of what this grant paid for.</translation>
    </message>
    <message>
        <source>この助成金は、まだ報告していません。</source>
        <translation>This grant has not been reported yet.</translation>
    </message>
    <message>
        <source>この支出は、その助成金に充てられていません。先に充当を入れてください。</source>
        <translation>The grant bears nothing of this expense. Please enter its share first.</translation>
    </message>
    <message>
        <source>この支出は、もう支払ってあります。</source>
        <translation>This expense has been paid already.</translation>
    </message>
    <message>
        <source>この支出は、取り消してあります。</source>
        <translation>This expense was taken back.</translation>
    </message>
    <message>
        <source>この記録には領収書をつけられません。出金の記録を選んでください。</source>
        <translation>This entry can&apos;t have a receipt. Please choose money paid out.</translation>
    </message>
    <message>
        <source>この記録は、もう取り消してあります。</source>
        <translation>This entry was taken back already.</translation>
    </message>
    <message>
        <source>これまでに {held}回、平均 {average}人です。</source>
        <translation>So far {held} sessions, {average} people on average.</translation>
    </message>
    <message>
        <source>すぎたのに来た方が入っていない回が{count}回あります。</source>
        <translation>{count} past sessions have nobody entered.</translation>
    </message>
    <message>
        <source>その助成金は見つかりません。</source>
        <translation>That grant was not found.</translation>
    </message>
    <message>
        <source>その支出は見つかりません。</source>
        <translation>That expense was not found.</translation>
    </message>
    <message>
        <source>その日のレジはもう締めてあります。今日の日付で入れてください。</source>
        <translation>The till of that day is closed. Please enter it under today&apos;s date.</translation>
    </message>
    <message>
        <source>その期間は、「{name}」の対象期間の外です。期間を選び直してください。</source>
        <translation>These dates lie outside the period of &quot;{name}&quot;. Please choose other dates.</translation>
    </message>
    <message>
        <source>どの費目に充てるかを選んでください。</source>
        <translation>Please choose the budget line that bears it.</translation>
    </message>
    <message>
        <source>のこり</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>ほかで変わった行があります。画面を開き直してください。</source>
        <translation>A line was changed elsewhere. Please open the page again.</translation>
    </message>
    <message>
        <source>ほかで変わった費目があります。画面を開き直してください。</source>
        <translation>A budget line was changed elsewhere. Please open the page again.</translation>
    </message>
    <message>
        <source>まだ払っていない支出が{count}件あります（{yen}円）。</source>
        <translation>{count} expenses are not paid yet ({yen} yen).</translation>
    </message>
    <message>
        <source>もうない事業が選ばれています（{count}件）。選び直してください。</source>
        <translation>Programmes are chosen that are gone ({count}). Please choose again.</translation>
    </message>
    <message>
        <source>もうない事業です。選び直してください。</source>
        <translation>A programme that is gone. Please choose again.</translation>
    </message>
    <message>
        <source>わけを、ひとこと入れてください。</source>
        <translation>Please give a reason.</translation>
    </message>
    <message>
        <source>アンケートで選んだ感想から作ります。</source>
        <translation>Made from the comments picked in the questionnaires.</translation>
    </message>
    <message>
        <source>万円未満切捨て</source>
        <translation>cut off below 10,000 yen</translation>
    </message>
    <message>
        <source>予定 {count}回</source>
        <translation>{count} planned</translation>
    </message>
    <message>
        <source>予算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>予算にない費目です</source>
        <translation>Not in the budget</translation>
    </message>
    <message>
        <source>予算は、収入 {income}円、支出 {expense}円です。</source>
        <translation>Budget: income {income} yen, spending {expense} yen.</translation>
    </message>
    <message>
        <source>予算を {yen}円こえています</source>
        <translation>{yen} yen over the budget</translation>
    </message>
    <message>
        <source>予算をこえた費目があります。</source>
        <translation>A budget line is overspent.</translation>
    </message>
    <message>
        <source>予算をこえた額</source>
        <translation>Over the budget</translation>
    </message>
    <message>
        <source>交付決定より前の支出が{count}件あります。</source>
        <translation>{count} expenses before the award.</translation>
    </message>
    <message>
        <source>交付決定額</source>
        <translation>Amount awarded</translation>
    </message>
    <message>
        <source>人数はまだ確定していません</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>人数を確定していない回が{count}回あります。</source>
        <translation>{count} sessions have no confirmed count.</translation>
    </message>
    <message>
        <source>今日まで</source>
        <translation>Until today</translation>
    </message>
    <message>
        <source>但し書きは、品代ではなく、何を買ったかを書いてください（例：折り紙 50枚）。</source>
        <translation>Write what was bought, not just &quot;goods&quot; (for example: 50 sheets of origami paper).</translation>
    </message>
    <message>
        <source>使った</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>使用日で数えます。使用日がなければ領収書の日付、それもなければ帳簿に書いた日です。</source>
        <translation>Counted by the day of use, else of the receipt, else as entered in the book.</translation>
    </message>
    <message>
        <source>充当の合計が{total}円で、この行の{amount}円をこえています。{over}円へらしてください。</source>
        <translation>The shares come to {total} yen, more than the {amount} yen of this line. Please take {over} yen off.</translation>
    </message>
    <message>
        <source>充当の額は1円からです。充てないときは、その充当を消してください。</source>
        <translation>A share is 1 yen or more. Remove it if nothing is borne.</translation>
    </message>
    <message>
        <source>入った日で数えます。売上は1日ごとにまとめています。</source>
        <translation>Counted by the day it came in. Sales are summed up by day.</translation>
    </message>
    <message>
        <source>入金</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>入金の合計が{sum}円になり、交付決定額{amount}円をこえます。額が変わったときは、先に助成金の交付決定額を直してください。</source>
        <translation>That makes {sum} yen received, more than the {amount} yen awarded. If the award changed, please put it right on the grant first.</translation>
    </message>
    <message>
        <source>入金・返納・繰越</source>
        <translation>Received, returned, carried over</translation>
    </message>
    <message>
        <source>全額</source>
        <translation>in full</translation>
    </message>
    <message>
        <source>内容も成果も書いていない回が{count}回あります。</source>
        <translation>{count} sessions have neither what was done nor what came of it.</translation>
    </message>
    <message>
        <source>内訳の科目・事業・金額が、出納帳の記録とちがいます。出納帳のほうがまちがいのときは、出納帳で取り消して、支出として入れ直してください。</source>
        <translation>科目, programme or amounts differ from the entry in the cash book. If the book is wrong, take it back there and enter the expense anew.</translation>
    </message>
    <message>
        <source>内訳を1行から{most}行まで入れてください。</source>
        <translation>Please enter 1 to {most} lines.</translation>
    </message>
    <message>
        <source>写っている方の同意がそろわない写真が{count}枚あります。報告書にはのりません。</source>
        <translation>{count} photos lack the consent of somebody in them. They stay out of the report.</translation>
    </message>
    <message>
        <source>切り捨てない</source>
        <translation>not cut off</translation>
    </message>
    <message>
        <source>前の期間からの繰越</source>
        <translation>Carried in</translation>
    </message>
    <message>
        <source>助成の対象 合計</source>
        <translation>Covered, total</translation>
    </message>
    <message>
        <source>助成の対象になる支出</source>
        <translation>Spending covered</translation>
    </message>
    <message>
        <source>助成の対象になる支出の{rate}</source>
        <translation>{rate} of the spending covered</translation>
    </message>
    <message>
        <source>助成の表示のことばが、まだ書かれていません。</source>
        <translation>The funding line has not been written yet.</translation>
    </message>
    <message>
        <source>助成元（助成金を出すところ）の名前を入れてください。</source>
        <translation>Please enter the funder (who gives the grant).</translation>
    </message>
    <message>
        <source>助成金</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>助成金の「条件と報告」に書いた助成の表示です。</source>
        <translation>The funding line from &quot;Conditions, report&quot;.</translation>
    </message>
    <message>
        <source>助成金の入金がまだ書かれていません（交付決定額 {yen}円）。</source>
        <translation>The grant has not been entered as received ({yen} yen awarded).</translation>
    </message>
    <message>
        <source>助成金の名前を入れてください。</source>
        <translation>Please enter the grant&apos;s name.</translation>
    </message>
    <message>
        <source>助成金の外の支出</source>
        <translation>Borne by no grant</translation>
    </message>
    <message>
        <source>助成金の残り（前から）</source>
        <translation>Grant left from before</translation>
    </message>
    <message>
        <source>助成金の額</source>
        <translation>Grant amount</translation>
    </message>
    <message>
        <source>千円未満切捨て</source>
        <translation>cut off below 1,000 yen</translation>
    </message>
    <message>
        <source>参加者の実</source>
        <translation>Different participants</translation>
    </message>
    <message>
        <source>参加者の延べ</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>参加費などの収入</source>
        <translation>Fees and other income</translation>
    </message>
    <message>
        <source>収入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>収入 合計</source>
        <translation>Income, total</translation>
    </message>
    <message>
        <source>収入と支出の予算が {yen}円ちがいます。ふつうは同じ額にします。</source>
        <translation>Budgeted income and spending differ by {yen} yen. Usually they are the same.</translation>
    </message>
    <message>
        <source>収入合計</source>
        <translation>Total income</translation>
    </message>
    <message>
        <source>受け取って手もとにある助成金は{held}円です。それより多くは繰り越せません。</source>
        <translation>{held} yen of the grant have come in and are at hand. No more than that can be carried on.</translation>
    </message>
    <message>
        <source>受け取って手もとにある助成金は{held}円です。それより多くは返せません。</source>
        <translation>{held} yen of the grant are at hand. No more than that can be returned.</translation>
    </message>
    <message>
        <source>回数と人数の条件を満たしています。</source>
        <translation>The conditions on sessions and people are met.</translation>
    </message>
    <message>
        <source>報告 {before}、いま {now}</source>
        <translation>reported {before}, now {now}</translation>
    </message>
    <message>
        <source>報告ずみ</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>報告の期限は{day}です。</source>
        <translation>The report is due on {day}.</translation>
    </message>
    <message>
        <source>報告の期限（{day}）をすぎています。</source>
        <translation>The report was due on {day}.</translation>
    </message>
    <message>
        <source>増減</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>宛名が団体名ではありません。助成金に使うときは、店で団体名を書いてもらってください。</source>
        <translation>The receipt is not made out to the salon. For a grant, please ask the shop to write its name.</translation>
    </message>
    <message>
        <source>実施中</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>対象外経費</source>
        <translation>Costs not covered</translation>
    </message>
    <message>
        <source>対象外（助成の対象にならない支出）</source>
        <translation>Not covered by any grant</translation>
    </message>
    <message>
        <source>対象期間に来た方の人数から作ります。</source>
        <translation>Made from the counts of the period.</translation>
    </message>
    <message>
        <source>対象期間に開いた行事から作ります。</source>
        <translation>Made from the sessions of the period.</translation>
    </message>
    <message>
        <source>対象期間の外で払った支出が{count}件あります。助成元のきまりを確かめてください。</source>
        <translation>{count} expenses were paid outside the grant&apos;s period. Please check the funder&apos;s rules.</translation>
    </message>
    <message>
        <source>対象期間の外の支出が{count}件あります。</source>
        <translation>{count} expenses outside the period.</translation>
    </message>
    <message>
        <source>対象期間の終わりが、始まりより前になっています。</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>対象経費</source>
        <translation>Eligible expenses</translation>
    </message>
    <message>
        <source>平均 {average}人</source>
        <translation>{average} people on average</translation>
    </message>
    <message>
        <source>平均 {average}人（条件 {wanted}人）</source>
        <translation>{average} people on average (condition: {wanted})</translation>
    </message>
    <message>
        <source>平均あと{people}人</source>
        <translation>{people} more on average</translation>
    </message>
    <message>
        <source>払った日（{day}）が、「{name}」の対象期間（{starts}から{ends}まで）の外です。対象になるか、確かめてください。</source>
        <translation>The day of payment ({day}) lies outside the period of &quot;{name}&quot; ({starts} to {ends}). Please check whether it is eligible.</translation>
    </message>
    <message>
        <source>担い手の延べ</source>
        <translation>Attendances of helpers</translation>
    </message>
    <message>
        <source>振込手数料</source>
        <translation>Transfer fee</translation>
    </message>
    <message>
        <source>振込手数料は0円から99,999円までです。</source>
        <translation>A transfer fee is 0 to 99,999 yen.</translation>
    </message>
    <message>
        <source>振込手数料は、預金から払うときだけ入れます。</source>
        <translation>A transfer fee is entered only when paying from a bank account.</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>支出の科目を選んでください。</source>
        <translation>Please choose a 科目 of spending.</translation>
    </message>
    <message>
        <source>支払った日が、支出の日（{day}）より前です。日付を確かめてください。</source>
        <translation>The payment lies before the expense ({day}). Please check the date.</translation>
    </message>
    <message>
        <source>支払先が、立て替えた方ご本人になっています。支払先には店の名前を入れてください。</source>
        <translation>The payee is the helper who paid. Please enter the shop.</translation>
    </message>
    <message>
        <source>支払先（店や相手の名前）を入れてください。</source>
        <translation>Please enter the payee (the shop or person).</translation>
    </message>
    <message>
        <source>数えられない支出</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>日付は昭和25年から先の、ふつうの日付にしてください。</source>
        <translation>Please enter an ordinary date, from 1950 on.</translation>
    </message>
    <message>
        <source>期間の月数での平均</source>
        <translation>average over all months</translation>
    </message>
    <message>
        <source>未払い</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>条件に届いていません（{words}）。</source>
        <translation>The conditions are not met ({words}).</translation>
    </message>
    <message>
        <source>条件まで、{words}です。</source>
        <translation>{words} until the conditions are met.</translation>
    </message>
    <message>
        <source>概算払い</source>
        <translation>Paid in advance</translation>
    </message>
    <message>
        <source>次の期間への繰越</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>決算</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>番号は1から9,999までです。</source>
        <translation>Numbers go from 1 to 9,999.</translation>
    </message>
    <message>
        <source>百円未満切捨て</source>
        <translation>cut off below 100 yen</translation>
    </message>
    <message>
        <source>科目&#x3000;{names}</source>
        <translation>科目: {names}</translation>
    </message>
    <message>
        <source>科目に入ったお金</source>
        <translation>What came in under the 科目</translation>
    </message>
    <message>
        <source>科目はまだ選んでいません</source>
        <translation>No 科目 chosen yet</translation>
    </message>
    <message>
        <source>立て替えた方を選んでください。</source>
        <translation>Please choose who paid.</translation>
    </message>
    <message>
        <source>精算払い</source>
        <translation>Paid on actuals</translation>
    </message>
    <message>
        <source>終わり</source>
        <translation>End</translation>
    </message>
    <message>
        <source>自己負担</source>
        <translation>Own money</translation>
    </message>
    <message>
        <source>自己負担（どの助成金にも入れていない支出）</source>
        <translation>Own money (borne by no grant)</translation>
    </message>
    <message>
        <source>自己負担（足りない分）</source>
        <translation>Own money (what is short)</translation>
    </message>
    <message>
        <source>行事の記録に書いた内容、成果、課題から作ります。</source>
        <translation>Made from what was written about the sessions.</translation>
    </message>
    <message>
        <source>補助率は、0より大きく全額までです。</source>
        <translation>A rate is more than 0 and at most the whole.</translation>
    </message>
    <message>
        <source>補助率は、3/4 や 10/10 のように、1までの分数で入れてください。</source>
        <translation>Please enter the rate as a fraction up to 1, such as 3/4 or 10/10.</translation>
    </message>
    <message>
        <source>補助率を入れてください。例&#x3000;3/4、75%、全額</source>
        <translation>Please enter the rate, e.g. 3/4, 75%, 全額</translation>
    </message>
    <message>
        <source>費目「{name}」が予算を{yen}円こえています（流用）。</source>
        <translation>Budget line &quot;{name}&quot; is overspent by {yen} yen.</translation>
    </message>
    <message>
        <source>費目「{name}」には、領収書番号か充当があります。費目番号は変えられません。</source>
        <translation>Budget line &quot;{name}&quot; has numbers or shares. Its number can&apos;t be changed.</translation>
    </message>
    <message>
        <source>費目「{name}」に決めてある科目ではありません。費目か科目を確かめてください。</source>
        <translation>This 科目 is not one of budget line &quot;{name}&quot;. Please check both.</translation>
    </message>
    <message>
        <source>費目「{name}」は使われているので消せません。「しまう」にしてください。</source>
        <translation>Budget line &quot;{name}&quot; is in use and can&apos;t be removed. Please put it away.</translation>
    </message>
    <message>
        <source>費目がまだのもの</source>
        <translation>No budget line yet</translation>
    </message>
    <message>
        <source>費目の名前を入れてください。</source>
        <translation>Please enter the name of the budget line.</translation>
    </message>
    <message>
        <source>費目は{most}行までです。</source>
        <translation>{most} budget lines at most.</translation>
    </message>
    <message>
        <source>費目を決めていない支出が{count}件あります。</source>
        <translation>{count} expenses have no budget line.</translation>
    </message>
    <message>
        <source>費目番号{number}が2つあります。番号を分けてください。</source>
        <translation>Budget line number {number} is there twice. Please give each its own.</translation>
    </message>
    <message>
        <source>費目番号は1から99までです。</source>
        <translation>Budget line numbers go from 1 to 99.</translation>
    </message>
    <message>
        <source>足りない分です</source>
        <translation>What is short</translation>
    </message>
    <message>
        <source>返すことになる額</source>
        <translation>To be returned</translation>
    </message>
    <message>
        <source>返納</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>選び直してください。</source>
        <translation>Please choose again.</translation>
    </message>
    <message>
        <source>金額の合計を確かめてください。9,999,999円までです。</source>
        <translation>Please check the sum of the amounts: 9,999,999 yen at most.</translation>
    </message>
    <message>
        <source>金額は0円から999,999,999円までです。</source>
        <translation>An amount is 0 to 999,999,999 yen.</translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation>An amount is 1 to 9,999,999 yen.</translation>
    </message>
    <message>
        <source>金額は1円から999,999,999円までです。</source>
        <translation>An amount is 1 to 999,999,999 yen.</translation>
    </message>
    <message>
        <source>金額・科目・事業・支払い方は、帳簿に入っているので変えられません。この支出を取り消して、入れ直してください。</source>
        <translation>Amount, 科目, programme and payment are in the books and can&apos;t be changed. Please take the expense back and enter it anew.</translation>
    </message>
    <message>
        <source>長すぎます。{most}字までにしてください。</source>
        <translation>Too long: {most} characters at most.</translation>
    </message>
    <message>
        <source>開催した月の平均</source>
        <translation>average over months with sessions</translation>
    </message>
    <message>
        <source>開催回数</source>
        <translation>Sessions held</translation>
    </message>
    <message>
        <source>領収書の写真がない支出が{count}件あります。</source>
        <translation>{count} expenses have no picture of the receipt.</translation>
    </message>
    <message>
        <source>領収書の写真がまだありません。レシートはうすくなる前に写してください。</source>
        <translation>No picture of the receipt yet. Take one before a till slip fades.</translation>
    </message>
    <message>
        <source>領収書の日が、先の日付になっています。</source>
        <translation>The day of the receipt lies in the future.</translation>
    </message>
    <message>
        <source>領収書もレシートもありません。助成金には使えないことがあります。</source>
        <translation>There is neither receipt nor till slip. A grant may not cover it.</translation>
    </message>
    <message>
        <source>領収書もレシートもない支出が{count}件あります。</source>
        <translation>{count} expenses have neither receipt nor till slip.</translation>
    </message>
    <message>
        <source>領収書番号がない支出が{count}件あります。</source>
        <translation>{count} expenses have no receipt number.</translation>
    </message>
</context>
<context>
    <name>GrantsPage</name>
    <message>
        <source>{start} から {end} まで</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>いまの助成金</source>
        <translation>Present grants</translation>
    </message>
    <message>
        <source>のこり {yen}円</source>
        <translation>{yen} yen left</translation>
    </message>
    <message>
        <source>助成元の様式</source>
        <translation>Funders&apos; forms</translation>
    </message>
    <message>
        <source>助成金や補助金をここに加えると、のこりの額、回数と人数の条件、報告に足りないものが分かります。</source>
        <translation>Add grants and subsidies here, to see what is left, whether the conditions are met, and what the report lacks.</translation>
    </message>
    <message>
        <source>助成金を加える</source>
        <translation>Add a grant</translation>
    </message>
    <message>
        <source>報告がすんだ助成金</source>
        <translation>Reported grants</translation>
    </message>
    <message>
        <source>報告がすんだ助成金は、まだありません。</source>
        <translation>No grant has been reported yet.</translation>
    </message>
    <message>
        <source>報告期限 {day}（{days}）</source>
        <translation>Report due {day} ({days})</translation>
    </message>
    <message>
        <source>支出・領収書</source>
        <translation>Expenses, receipts</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>保留の伝票はありません。会計の途中で「保留」を押すと、ここに入ります。</source>
        <translation>No slips on hold. Press “Hold” during a sale to put one here.</translation>
    </message>
    <message>
        <source>保留の伝票を呼び出しました。</source>
        <translation>Slip recalled.</translation>
    </message>
    <message>
        <source>続きをする伝票を押してください。</source>
        <translation>Press the slip to go on with.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Alt＋←&#x3000;戻る&#x3000;&#x3000;Alt＋1から7&#x3000;左のボタン&#x3000;&#x3000;Ctrl＋Z&#x3000;元に戻す</source>
        <translation>Alt+←  Back    Alt+1 to 7  Buttons on the left    Ctrl+Z  Undo</translation>
    </message>
    <message>
        <source>Ctrl＋「＋」&#x3000;文字を大きく&#x3000;&#x3000;Ctrl＋「－」&#x3000;文字を小さく</source>
        <translation>Ctrl and +  Larger type    Ctrl and −  Smaller type</translation>
    </message>
    <message>
        <source>Tab&#x3000;つぎの場所へ&#x3000;&#x3000;Shift＋Tab&#x3000;前の場所へ</source>
        <translation>Tab  Next field    Shift+Tab  Field before</translation>
    </message>
    <message>
        <source>「{name}」に残しました。</source>
        <translation>Saved as “{name}”.</translation>
    </message>
    <message>
        <source>くわしい方に渡すと、何が起きたかがわかるファイルです。お名前や金額は入りません。</source>
        <translation>A file for somebody who knows computers: it tells what happened. It holds no names or amounts.</translation>
    </message>
    <message>
        <source>それぞれの画面</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>キーボードで使うとき</source>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>スペース&#x3000;押す&#x3000;&#x3000;Ctrl＋Enter&#x3000;右下の大きなボタンを押す</source>
        <translation>Space  Press    Ctrl+Enter  The large button at the bottom right</translation>
    </message>
    <message>
        <source>元の画面に戻る</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>困ったときの連絡先</source>
        <translation>Who to ask for help</translation>
    </message>
    <message>
        <source>相談用ファイル</source>
        <translation>Support file</translation>
    </message>
    <message>
        <source>相談用ファイル.zip</source>
        <translation>support-file.zip</translation>
    </message>
    <message>
        <source>相談用ファイルを作る</source>
        <translation>Make a support file</translation>
    </message>
    <message>
        <source>連絡先は「設定」で書けます。</source>
        <translation>Enter who to ask under “Settings”.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Tab でつぎの場所へ、スペースで押します。Ctrl＋Enter で右下の大きなボタンを押します。</source>
        <translation>Tab goes to the next field, Space presses. Ctrl+Enter is the large button at the bottom right.</translation>
    </message>
    <message>
        <source>「あとで決める」を押して先へ進みます。「設定」で、いつでも決めたり変えたりできます。</source>
        <translation>Press “Later” and go on. Under “Settings” you can decide or change it at any time.</translation>
    </message>
    <message>
        <source>「練習する」では見本のサロンが開きます。何を押しても、本当の記録には入りません。</source>
        <translation>“Practise” opens a sample salon. Nothing you press there goes into the real records.</translation>
    </message>
    <message>
        <source>はじめての設定のヘルプ</source>
        <translation>Help for the first settings</translation>
    </message>
    <message>
        <source>まず試してみたいとき</source>
        <translation>If you want to try it first</translation>
    </message>
    <message>
        <source>わからない質問があるとき</source>
        <translation>If you don&apos;t know an answer</translation>
    </message>
    <message>
        <source>キーボードで使うとき</source>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>上の 125%、150%、200% を押すと大きくなります。</source>
        <translation>Press 125%, 150% or 200% at the top for larger type.</translation>
    </message>
    <message>
        <source>元の画面に戻る</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>右上の × で閉じてかまいません。入れたところは残っていて、次に開いたときにつづきができます。</source>
        <translation>Close it with × at the top right. What you entered is kept, and you go on next time.</translation>
    </message>
    <message>
        <source>文字が小さいとき</source>
        <translation>If the letters are small</translation>
    </message>
    <message>
        <source>途中でやめるとき</source>
        <translation>If you stop halfway</translation>
    </message>
</context>
<context>
    <name>HelperWall</name>
    <message>
        <source>ほかの方</source>
        <translation>Others</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>{name} 様</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>まだ記録はありません。</source>
        <translation>No records yet.</translation>
    </message>
    <message>
        <source>まちがいを直すときや取り消すときは、その記録を押してください。</source>
        <translation>To put a record right or take it back, press it.</translation>
    </message>
    <message>
        <source>前の記録も見る</source>
        <translation>Show earlier records too</translation>
    </message>
    <message>
        <source>対応</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>記録を取り消しました。</source>
        <translation>The record was taken back.</translation>
    </message>
    <message>
        <source>記録を直しました。</source>
        <translation>The record was corrected.</translation>
    </message>
    <message>
        <source>電話と訪問</source>
        <translation>Calls and visits</translation>
    </message>
    <message>
        <source>電話をかける</source>
        <translation>Make a call</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>対応中 {count}件</source>
        <translation>Open cases: {count}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source> ほか</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>1円未満の端数はありません。</source>
        <translation>There are no fractions of a yen.</translation>
    </message>
    <message>
        <source>1円未満は明細ごとに四捨五入しました。もとの合計との差は {difference} です。</source>
        <translation>Fractions were rounded half up per line. The difference to the original total is {difference}.</translation>
    </message>
    <message>
        <source>Excelが覚えている読みを、ふりがなの下書きにしました（{count}名）。お確かめください。</source>
        <translation>The readings kept by Excel were taken as drafts ({count} people). Please check.</translation>
    </message>
    <message>
        <source>{column}：{reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count} slips</translation>
    </message>
    <message>
        <source>{count}件&#x3000;{total}円</source>
        <translation>{count} slips, ¥{total}</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}品</source>
        <translation>{count} products</translation>
    </message>
    <message>
        <source>{count}行</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>{header}（例&#x3000;{cell}）</source>
        <translation>{header} (e.g. {cell})</translation>
    </message>
    <message>
        <source>{imported}行（全部で{rows}行）</source>
        <translation>{imported} lines (of {rows})</translation>
    </message>
    <message>
        <source>{line}行目</source>
        <translation>line {line}</translation>
    </message>
    <message>
        <source>{line}行目&#x3000;{name}</source>
        <translation>Line {line}: {name}</translation>
    </message>
    <message>
        <source>{line}行目と同じ内容なので、入れません。</source>
        <translation>The same as line {line}; left out.</translation>
    </message>
    <message>
        <source>{line}行目と同じ方（ところ）かもしれません。別に入れます。</source>
        <translation>May be the same as line {line}. Entered separately.</translation>
    </message>
    <message>
        <source>{line}行目は空か、ファイルの外です。見出しの行をお確かめください。</source>
        <translation>Line {line} is empty or outside the file. Please check which line is the header.</translation>
    </message>
    <message>
        <source>{line}行目：{reason}</source>
        <translation>Line {line}: {reason}</translation>
    </message>
    <message>
        <source>{missing}の列が分かりません。ある列は {headers} です。列を選んでください。</source>
        <translation>No column was recognised as {missing}. There are {headers}. Please choose.</translation>
    </message>
    <message>
        <source>{month}&#x3000;{total}円</source>
        <translation>{month}  ¥{total}</translation>
    </message>
    <message>
        <source>{name}（{place}）</source>
        <translation>{name} ({place})</translation>
    </message>
    <message>
        <source>{name}（{reading}）</source>
        <translation>{name} ({reading})</translation>
    </message>
    <message>
        <source>{new}を名簿に入れ、{updated}を直す</source>
        <translation>Add {new}, change {updated}</translation>
    </message>
    <message>
        <source>{new}を名簿に入れる</source>
        <translation>Add {new}</translation>
    </message>
    <message>
        <source>{number}列目</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>{reason}ほかの欄も空で、途中で切れた行のようです。</source>
        <translation>{reason} The other cells are empty: the line seems to be cut off.</translation>
    </message>
    <message>
        <source>{sentence}備考に入れます。</source>
        <translation>{sentence} It goes into the remarks.</translation>
    </message>
    <message>
        <source>{start}から{end}まで</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>{total}円</source>
        <translation>¥{total}</translation>
    </message>
    <message>
        <source>{updated}の変わったところを直す</source>
        <translation>Change {updated}</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation>  </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「#」で始まる{count}行は説明とみて読みとばしました。</source>
        <translation>{count} lines beginning with “#” were taken for remarks and skipped.</translation>
    </message>
    <message>
        <source>「{header}」という列がありません。ある列は {headers} です。</source>
        <translation>There is no column “{header}”. The columns are {headers}.</translation>
    </message>
    <message>
        <source>「{name}」という項目はありません。使えるのは {names} です。</source>
        <translation>There is no field “{name}”. There are {names}.</translation>
    </message>
    <message>
        <source>「{name}」に、取りこめる行がありません。</source>
        <translation>“{name}” has no line that can be imported.</translation>
    </message>
    <message>
        <source>「{name}」に、取りこめる行がありません（{line}行目：{reason}）。</source>
        <translation>“{name}” has no line that can be imported (line {line}: {reason}).</translation>
    </message>
    <message>
        <source>「{name}」に、月締めのすんだ月（{date}まで）の売上があります。何も取りこんでいません。</source>
        <translation>&quot;{name}&quot; has sales of a closed month (up to {date}). Nothing was taken in.</translation>
    </message>
    <message>
        <source>「{name}」にはパスワードがかかっています。Excelで外して保存し直してください。</source>
        <translation>“{name}” is protected by a password. Remove it in Excel and save again.</translation>
    </message>
    <message>
        <source>「{name}」には何も書かれていません。</source>
        <translation>There is nothing written in “{name}”.</translation>
    </message>
    <message>
        <source>「{name}」に読めない行が{count}行あります（{line}行目：{reason}）。何も取りこんでいません。</source>
        <translation>“{name}” has {count} lines that cannot be read (line {line}: {reason}). Nothing was imported.</translation>
    </message>
    <message>
        <source>「{name}」の{line}行目から先が読めません。引用符（&quot;）の閉じ忘れがないかをお確かめください。</source>
        <translation>&quot;{name}&quot; cannot be read from line {line} on. Please check for a quotation mark (&quot;) that is not closed.</translation>
    </message>
    <message>
        <source>「{name}」はExcelバイナリ形式です。Excelで「.xlsx」として保存し直してください。</source>
        <translation>“{name}” is an Excel binary file. Save it again in Excel as “.xlsx”.</translation>
    </message>
    <message>
        <source>「{name}」はOpenDocument形式です。「.xlsx」か「.csv」として保存し直してください。</source>
        <translation>“{name}” is an OpenDocument file. Save it again as “.xlsx” or “.csv”.</translation>
    </message>
    <message>
        <source>「{name}」はPDFです。元になったCSVかExcelのファイルを選んでください。</source>
        <translation>“{name}” is a PDF. Choose the CSV or Excel file it was made from.</translation>
    </message>
    <message>
        <source>「{name}」はWordかPowerPointの文書です。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>“{name}” is a Word or PowerPoint document. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は{date}に取りこみ済みです。二重になるので、取りこみませんでした。</source>
        <translation>“{name}” was imported on {date} already, so it was not imported again.</translation>
    </message>
    <message>
        <source>「{name}」は、お名前として読めません。</source>
        <translation>“{name}” cannot be read as a name.</translation>
    </message>
    <message>
        <source>「{name}」はデータベースです。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>“{name}” is a database. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」はプログラムです。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>“{name}” is a program. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は中身が大きすぎて読めません。シートを分けて保存し直してください。</source>
        <translation>“{name}” holds too much to be read. Divide the sheet and save again.</translation>
    </message>
    <message>
        <source>「{name}」は人の名前ではないとみて、入れません。</source>
        <translation>“{name}” does not look like the name of a person; left out.</translation>
    </message>
    <message>
        <source>「{name}」は写真や動画です。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>“{name}” is a picture or film. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は古い形式（.xlsなど）です。Excelで「.xlsx」として保存し直してください。</source>
        <translation>“{name}” is of an old format (such as .xls). Save it again in Excel as “.xlsx”.</translation>
    </message>
    <message>
        <source>「{name}」は圧縮されています。開いて（展開して）、中のファイルを選んでください。</source>
        <translation>“{name}” is compressed. Unpack it and choose a file inside.</translation>
    </message>
    <message>
        <source>「{name}」は大きすぎます（{size}MB）。{limit}MBまでのファイルに分けてください。</source>
        <translation>“{name}” is too large ({size} MB). Divide it into files of up to {limit} MB.</translation>
    </message>
    <message>
        <source>「{name}」は文字として読めません。表のファイル（CSVかExcel）を選んでください。</source>
        <translation>“{name}” cannot be read as text. Choose a table (CSV or Excel).</translation>
    </message>
    <message>
        <source>「{name}」は文字コード {encoding} では読めません。</source>
        <translation>“{name}” cannot be read with the encoding {encoding}.</translation>
    </message>
    <message>
        <source>「{name}」は空のファイルです。別のファイルを選んでください。</source>
        <translation>“{name}” is an empty file. Choose another file.</translation>
    </message>
    <message>
        <source>「{name}」は表の形をしていません。Excelで開き、「.xlsx」として保存し直してください。</source>
        <translation>“{name}” is not a table. Open it in Excel and save it again as “.xlsx”.</translation>
    </message>
    <message>
        <source>「{name}」は途中で切れているか、壊れています。元のファイルをもう一度写してください。</source>
        <translation>“{name}” is cut off or damaged. Copy it again from the original.</translation>
    </message>
    <message>
        <source>「{sheet}」というシートがありません。あるシートは {names} です。</source>
        <translation>There is no sheet “{sheet}”. The sheets are {names}.</translation>
    </message>
    <message>
        <source>「{text}」は、ふりがなとして読めません。</source>
        <translation>“{text}” cannot be read as a reading of a name.</translation>
    </message>
    <message>
        <source>「{text}」は性別として読めません。</source>
        <translation>“{text}” cannot be read as a sex.</translation>
    </message>
    <message>
        <source>「{text}」は数字として読めません。</source>
        <translation>“{text}” cannot be read as a number.</translation>
    </message>
    <message>
        <source>「{text}」は日付として読めません。</source>
        <translation>“{text}” cannot be read as a date.</translation>
    </message>
    <message>
        <source>「{text}」は種別にありません。</source>
        <translation>There is no kind “{text}”.</translation>
    </message>
    <message>
        <source>「{text}」は電話番号として読めません。</source>
        <translation>“{text}” cannot be read as a phone number.</translation>
    </message>
    <message>
        <source>「〃」「同上」の{count}行は、すぐ上の行と同じとしました。</source>
        <translation>{count} lines with ditto marks were taken to be the same as the line above.</translation>
    </message>
    <message>
        <source>うち取消・返品</source>
        <translation>Of these, void or return</translation>
    </message>
    <message>
        <source>うち団体・施設</source>
        <translation>Bodies among them</translation>
    </message>
    <message>
        <source>お名前がありません。</source>
        <translation>There is no name.</translation>
    </message>
    <message>
        <source>お名前の後ろの「様」は取りました（{count}名）。</source>
        <translation>The title after the name was taken off ({count} people).</translation>
    </message>
    <message>
        <source>このファイルは{date}に取りこみ済みです。変わったところだけを入れます。</source>
        <translation>This file was imported on {date}. Only what has changed is entered.</translation>
    </message>
    <message>
        <source>そのまま</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>など</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>ふりがなのない方</source>
        <translation>Without a reading</translation>
    </message>
    <message>
        <source>ほかに{count}行あります。</source>
        <translation>{count} more lines.</translation>
    </message>
    <message>
        <source>もう名簿にあり、そのままの方</source>
        <translation>On the roster, unchanged</translation>
    </message>
    <message>
        <source>シート「{sheet}」を読みました。ほかに {others} があります。</source>
        <translation>Read the sheet “{sheet}”. There are also {others}.</translation>
    </message>
    <message>
        <source>ファイルの行</source>
        <translation>Lines in the file</translation>
    </message>
    <message>
        <source>ファイルを読んでいます</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>メールアドレスの列は、名簿に欄がないので入れません：{columns}</source>
        <translation>The roster has no place for e-mail addresses; these columns are left out: {columns}</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>会員番号</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>会計</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>会計の合計</source>
        <translation>Receipt total</translation>
    </message>
    <message>
        <source>会計の合計に合わせて、明細の金額に {tax} を割りふりました（外税など）。</source>
        <translation>{tax} were shared out over the lines so that they make the receipts&apos; totals (tax added at the till).</translation>
    </message>
    <message>
        <source>会計の合計や支払いの列は明細と合わないので、使いませんでした（お預りなど）。</source>
        <translation>The columns of totals or payments do not fit the lines and were not used (money handed over?).</translation>
    </message>
    <message>
        <source>会計・返品の別</source>
        <translation>Sale or return</translation>
    </message>
    <message>
        <source>会計番号</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>使わない列：{columns}</source>
        <translation>Columns not used: {columns}</translation>
    </message>
    <message>
        <source>値引き</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>備考</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>備考が長くなりすぎるので、名簿の備考はそのままにします。</source>
        <translation>The remarks would become too long; those on the roster stay as they are.</translation>
    </message>
    <message>
        <source>備考が長すぎるので、{most}字までを入れます。</source>
        <translation>The remarks are too long; the first {most} letters are entered.</translation>
    </message>
    <message>
        <source>元の会計番号</source>
        <translation>Original receipt</translation>
    </message>
    <message>
        <source>先の日付です。</source>
        <translation>The date lies ahead.</translation>
    </message>
    <message>
        <source>入れない</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>入れないことにした行です。</source>
        <translation>You chose to leave this line out.</translation>
    </message>
    <message>
        <source>入れない行</source>
        <translation>Lines left out</translation>
    </message>
    <message>
        <source>入れません。</source>
        <translation>Left out.</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Category</translation>
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
        <source>別の方として、新しく入れる</source>
        <translation>Add as someone else</translation>
    </message>
    <message>
        <source>別の方として入れます。</source>
        <translation>Added as someone else.</translation>
    </message>
    <message>
        <source>単位は 1、0.1、0.01、0.001 のどれかにしてください。</source>
        <translation>The unit must be 1, 0.1, 0.01 or 0.001.</translation>
    </message>
    <message>
        <source>単価</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>取りこみました</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>取りこめない行</source>
        <translation>Lines left out</translation>
    </message>
    <message>
        <source>取りこんでいます</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>号室</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>号棟</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合計の行とみて、読みとばしました。</source>
        <translation>Taken for a line of totals and left out.</translation>
    </message>
    <message>
        <source>同じお名前の方が名簿にいます：{names}。</source>
        <translation>The roster has the same name: {names}. </translation>
    </message>
    <message>
        <source>同じ会員番号の方が名簿にいます：{names}。</source>
        <translation>The roster has the same member number: {names}. </translation>
    </message>
    <message>
        <source>同じ方として入れます。</source>
        <translation>Entered as the same person.</translation>
    </message>
    <message>
        <source>同じ日・同じ番号の会計が{count}件、もう帳簿にあります。二重でないか、お確かめください。</source>
        <translation>{count} receipts with the same date and number are in the books already. Please check that nothing comes in twice.</translation>
    </message>
    <message>
        <source>名</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>名のふりがな</source>
        <translation>Reading of given name</translation>
    </message>
    <message>
        <source>名簿では「{book}」、ファイルでは「{file}」です。名簿の字のままにします。</source>
        <translation>The roster has “{book}”, the file “{file}”. It stays as on the roster.</translation>
    </message>
    <message>
        <source>名簿では「やめた方」です。そのままにします。</source>
        <translation>No longer comes, according to the roster. This stays as it is.</translation>
    </message>
    <message>
        <source>名簿と照らし合わせています</source>
        <translation>Comparing with the roster</translation>
    </message>
    <message>
        <source>名簿に入れています</source>
        <translation>Adding to the roster</translation>
    </message>
    <message>
        <source>名簿に入れました</source>
        <translation>Added to the roster</translation>
    </message>
    <message>
        <source>名簿の {name} と同じ</source>
        <translation>Same as {name} on the roster</translation>
    </message>
    <message>
        <source>名簿の {name}（{who}）と同じ</source>
        <translation>Same as {name} ({who}) on the roster</translation>
    </message>
    <message>
        <source>商品コード</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>商品名</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>商品名がありません。</source>
        <translation>The product&apos;s name is missing.</translation>
    </message>
    <message>
        <source>団体・施設の名前</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>変わったところを直す方</source>
        <translation>To be changed</translation>
    </message>
    <message>
        <source>姓</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>姓のふりがな</source>
        <translation>Reading of family name</translation>
    </message>
    <message>
        <source>帳簿と照らし合わせています</source>
        <translation>Comparing with the books</translation>
    </message>
    <message>
        <source>年齢</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>年齢{count}名分は、{date}現在として、生まれた年の範囲にしました。</source>
        <translation>{count} ages were taken as of {date} and turned into a range of birth years.</translation>
    </message>
    <message>
        <source>引用符（&quot;）が閉じられないまま、ファイルが終わっています。</source>
        <translation>The file ends inside a quotation mark (&quot;) that was never closed.</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>指定された商品の{count}行は入れません。</source>
        <translation>{count} lines of the items named are left out.</translation>
    </message>
    <message>
        <source>支払いの金額</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>支払方法</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>数か金額が大きすぎます（金額は{limit}まで）。</source>
        <translation>The quantity or amount is too large (amounts up to {limit}).</translation>
    </message>
    <message>
        <source>数に小数のある{count}行は、数を1として入れます。</source>
        <translation>{count} lines with a fraction as quantity come in as 1.</translation>
    </message>
    <message>
        <source>文字コードを {encoding} とみて読みました。文字が正しいかをお確かめください。</source>
        <translation>Read with the encoding {encoding}. Please check that the letters are right.</translation>
    </message>
    <message>
        <source>新しい商品</source>
        <translation>New products</translation>
    </message>
    <message>
        <source>新しい方</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新しく入れる方</source>
        <translation>To be added</translation>
    </message>
    <message>
        <source>新しく登録する商品（売上の画面には出ません）：{names}{more}</source>
        <translation>New products (not shown on the sales page): {names}{more}</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日付がありません。</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>日付が古すぎます（1950年より前）。</source>
        <translation>The date is too old (before 1950).</translation>
    </message>
    <message>
        <source>日付は「日/月/年」の順に読みました（{first}から{last}まで）。</source>
        <translation>Dates were read as day/month/year ({first} to {last}).</translation>
    </message>
    <message>
        <source>日付は「月/日/年」の順に読みました（{first}から{last}まで）。</source>
        <translation>Dates were read as month/day/year ({first} to {last}).</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>月と日のどちらが先かは、ファイルだけでは決まりません。お確かめください。</source>
        <translation>The file alone does not tell whether day or month comes first. Please check.</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>消費税</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>消費税の列は、金額に含まれているものとして読みました。</source>
        <translation>The tax column was read as included in the amounts.</translation>
    </message>
    <message>
        <source>消費税の列（{tax}）を足して、税込の金額にしました。</source>
        <translation>The tax column ({tax}) was added to the amounts.</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>直すところ：{what}</source>
        <translation>To change: {what}</translation>
    </message>
    <message>
        <source>直す方</source>
        <translation>To change</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>行が途中で切れています（{width}列のうち{found}列）。</source>
        <translation>The row is cut off (it has {found} of {width} columns).</translation>
    </message>
    <message>
        <source>行を読みとっています</source>
        <translation>Reading the lines</translation>
    </message>
    <message>
        <source>計算結果のない式が{count}か所あり、空として読みました。Excelで開いて保存し直すと読めます。</source>
        <translation>{count} formulas have no result and were read as empty. Open the file in Excel and save it again to have them read.</translation>
    </message>
    <message>
        <source>読めない文字が{count}字あり、「{mark}」と表しています。</source>
        <translation>{count} characters could not be read and are shown as “{mark}”.</translation>
    </message>
    <message>
        <source>返品・取消{count}件のうち{alone}件は、元の会計が見つからないので「元取引なし」とします。</source>
        <translation>Of {count} returns and cancellations, {alone} have no original that could be found.</translation>
    </message>
    <message>
        <source>過去の売上</source>
        <translation>Past sales</translation>
    </message>
    <message>
        <source>郵便番号</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金額がありません。</source>
        <translation>The amount is missing.</translation>
    </message>
    <message>
        <source>金額のない{count}行は0円で入れます。</source>
        <translation>{count} lines without an amount come in at ¥0.</translation>
    </message>
    <message>
        <source>金額は {unit} を1として入れます（{unit} 未満は明細ごとに四捨五入、差 {difference}）。</source>
        <translation>Amounts are kept in units of {unit} (fractions of {unit} rounded half up per line, difference {difference}).</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>電話番号が{most}個より多くあります。</source>
        <translation>There are more than {most} phone numbers.</translation>
    </message>
    <message>
        <source>電話番号の頭の0が消えていた{count}か所に、0を補いました。</source>
        <translation>{count} phone numbers had lost their first 0; it was put back.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>「{what}」は、どの列ですか</source>
        <translation>Which column is “{what}”?</translation>
    </message>
    <message>
        <source>どのシートですか</source>
        <translation>Which sheet?</translation>
    </message>
    <message>
        <source>どの列が何ですか（ちがうときだけ押して直します）</source>
        <translation>Which column is what? (press only to correct)</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>ファイルを見ています</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>ファイルを選んでください</source>
        <translation>Please choose a file</translation>
    </message>
    <message>
        <source>別のファイルを選ぶ</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>（なし）</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>ImportPeoplePage</name>
    <message>
        <source>いままで使ってきた名簿のファイル（Excel、CSV）を選びます。取りこむ前に、中身を見て確かめられます。</source>
        <translation>Choose the file of the roster used until now (Excel, CSV). You see what is in it before anything is imported.</translation>
    </message>
    <message>
        <source>この日で見直す</source>
        <translation>Use this day</translation>
    </message>
    <message>
        <source>はじめの行は、このように入ります</source>
        <translation>The first lines go in like this</translation>
    </message>
    <message>
        <source>ほかの項目も見る</source>
        <translation>See the other items</translation>
    </message>
    <message>
        <source>入れない行</source>
        <translation>Lines left out</translation>
    </message>
    <message>
        <source>入れられる行がありません</source>
        <translation>No line can be entered</translation>
    </message>
    <message>
        <source>名簿に{new}を入れ、{updated}を直しました。</source>
        <translation>Roster: {new} added, {updated} changed.</translation>
    </message>
    <message>
        <source>名簿に{new}を入れました。</source>
        <translation>Roster: {new} added.</translation>
    </message>
    <message>
        <source>名簿に入れています</source>
        <translation>Adding to the roster</translation>
    </message>
    <message>
        <source>名簿の{updated}を直しました。</source>
        <translation>Roster: {updated} changed.</translation>
    </message>
    <message>
        <source>名簿のファイル</source>
        <translation>File of the roster</translation>
    </message>
    <message>
        <source>名簿の方と同じ方かもしれません。ちがうときは押して直します。</source>
        <translation>May be the same as someone on the roster. If not, press to correct.</translation>
    </message>
    <message>
        <source>変わるところはありません</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>年齢は、いつの年齢ですか</source>
        <translation>On which day were they this old?</translation>
    </message>
    <message>
        <source>氏名の列を選んでください</source>
        <translation>Please choose the column of names</translation>
    </message>
    <message>
        <source>気をつけること</source>
        <translation>Please note</translation>
    </message>
</context>
<context>
    <name>ImportSalesPage</name>
    <message>
        <source>{count}件、{total}円を取りこむ</source>
        <translation>Import {count} slips, ¥{total}</translation>
    </message>
    <message>
        <source>このファイルは取りこみずみです</source>
        <translation>This file has been imported already</translation>
    </message>
    <message>
        <source>ほかのレジやExcelから書き出した売上のファイル（CSV、xlsx）を選びます。取りこむ前に、中身を見て確かめられます。</source>
        <translation>Choose a sales file (CSV, xlsx) from another till or Excel. You see what is in it before anything is imported.</translation>
    </message>
    <message>
        <source>会計 {count}件、{total}円を取りこみました。</source>
        <translation>Imported {count} slips, ¥{total}.</translation>
    </message>
    <message>
        <source>列を選んでください</source>
        <translation>Please choose the columns</translation>
    </message>
    <message>
        <source>前にも取りこんだファイルですが、もう一度取りこむ</source>
        <translation>Import it again although it was imported before</translation>
    </message>
    <message>
        <source>取りこめる行がありません</source>
        <translation>No lines can be imported</translation>
    </message>
    <message>
        <source>取りこんでいます</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>売上のファイル</source>
        <translation>Sales file</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>数えた分を残しました。「途中で数える」で続きができます。</source>
        <translation>What you counted is kept. Go on with “Check the till”.</translation>
    </message>
    <message>
        <source>数えた枚数を入れてください</source>
        <translation>Enter what you counted</translation>
    </message>
    <message>
        <source>数えています</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>枚数をお確かめください</source>
        <translation>Please check the numbers</translation>
    </message>
    <message>
        <source>点検しました。{result}お金の記録は変わっていません。</source>
        <translation>Checked. {result} The books have not changed.</translation>
    </message>
    <message>
        <source>点検を終える</source>
        <translation>Finish the check</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>途中で数える（点検）</source>
        <translation>Check the till</translation>
    </message>
    <message>
        <source>途中までを残して、あとで数える</source>
        <translation>Keep this and count later</translation>
    </message>
    <message>
        <source>開店すると、途中で数えられます。</source>
        <translation>The till can be checked once it is open.</translation>
    </message>
    <message>
        <source>開店へ</source>
        <translation>Go to opening</translation>
    </message>
</context>
<context>
    <name>InspectionBand</name>
    <message>
        <source>点検</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>点検です。お金の記録は変わりません。</source>
        <translation>A check: the books don&apos;t change.</translation>
    </message>
</context>
<context>
    <name>InstructorEdit</name>
    <message>
        <source>名簿の方</source>
        <translation>On the roster</translation>
    </message>
    <message>
        <source>講師</source>
        <translation>Instructor</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>お名前（名簿にいる方は、下に出ます）</source>
        <translation>Name (those on the roster appear below)</translation>
    </message>
    <message>
        <source>とばす</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>一覧にもどる</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>当日参加の方</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>用紙の {number}番の方</source>
        <translation>Number {number} on the sheet</translation>
    </message>
    <message>
        <source>用紙の {number}番の方&#x3000;あと {rest}名</source>
        <translation>Number {number} on the sheet ({rest} more)</translation>
    </message>
</context>
<context>
    <name>KanaIndex</name>
    <message>
        <source>全員</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>この科目のお金を、この費目に数えます。</source>
        <translation>Money of these 科目 counts for this budget line.</translation>
    </message>
    <message>
        <source>この費目に入る科目（いくつでも）</source>
        <translation>科目 of this budget line (any number)</translation>
    </message>
    <message>
        <source>どこからのお金ですか</source>
        <translation>Where does the money come from?</translation>
    </message>
    <message>
        <source>予算額（円）</source>
        <translation>Budget (yen)</translation>
    </message>
    <message>
        <source>例&#x3000;会場費</source>
        <translation>e.g. Rent</translation>
    </message>
    <message>
        <source>例&#x3000;会場費 1,000円×12回</source>
        <translation>e.g. rent 1,000 yen × 12</translation>
    </message>
    <message>
        <source>区分の名前</source>
        <translation>Name of the line</translation>
    </message>
    <message>
        <source>収入の区分 {number}</source>
        <translation>Income line {number}</translation>
    </message>
    <message>
        <source>変わっていなければ空欄</source>
        <translation>Empty if unchanged</translation>
    </message>
    <message>
        <source>変更後の予算額（円）</source>
        <translation>Revised budget (yen)</translation>
    </message>
    <message>
        <source>支出の費目 {number}</source>
        <translation>Spending line {number}</translation>
    </message>
    <message>
        <source>積算（内訳のことば）</source>
        <translation>How it adds up (in words)</translation>
    </message>
    <message>
        <source>費目の名前</source>
        <translation>Name of the budget line</translation>
    </message>
    <message>
        <source>費目の名前を入れてください。</source>
        <translation>Please enter the name of the budget line.</translation>
    </message>
</context>
<context>
    <name>LineHeads</name>
    <message>
        <source>代わりの品</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>買うもの（聞いたとおりに）</source>
        <translation>What to buy</translation>
    </message>
    <message>
        <source>銘柄・大きさなど</source>
        <translation>Brand, size …</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>この行を消す</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>代わり</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>代わりの品</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>品名</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>数を{number}にする</source>
        <translation>Quantity {number}</translation>
    </message>
    <message>
        <source>銘柄・大きさなど</source>
        <translation>Brand, size …</translation>
    </message>
</context>
<context>
    <name>LinesStep</name>
    <message>
        <source>{about}&#x3000;はじめは {yen}円</source>
        <translation>{about}  At first {yen} yen</translation>
    </message>
    <message>
        <source>{number}行目{yen}</source>
        <translation>Line {number}{yen}</translation>
    </message>
    <message>
        <source>{number}行目の</source>
        <translation>Line {number}: </translation>
    </message>
    <message>
        <source>{where}科目を選んでください</source>
        <translation>{where}choose a 科目</translation>
    </message>
    <message>
        <source>{where}金額を入れてください</source>
        <translation>{where}enter the amount</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>{yen} yen</translation>
    </message>
    <message>
        <source>&#x3000;{amount}円</source>
        <translation>  {amount} yen</translation>
    </message>
    <message>
        <source>この行の内容（書かなくてもかまいません）</source>
        <translation>What this line is (may stay empty)</translation>
    </message>
    <message>
        <source>この行の金額</source>
        <translation>Amount of this line</translation>
    </message>
    <message>
        <source>この行は、残りの {amount}円</source>
        <translation>The remaining {amount} yen are this line</translation>
    </message>
    <message>
        <source>この行をなくす</source>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>しまいました。押すと、また使えます。</source>
        <translation>Put away. Press to use it again.</translation>
    </message>
    <message>
        <source>どれでもない（管理費）</source>
        <translation>None of them (overhead)</translation>
    </message>
    <message>
        <source>予算書にある収入の行です。</source>
        <translation>The income lines of the budget.</translation>
    </message>
    <message>
        <source>予算書にある支出の行です。講師謝金、会場費、消耗品費など、予算書と同じ順に入れます。</source>
        <translation>The spending lines of the budget, in its order: fees of teachers, rent, supplies and so on.</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>何に使いましたか（科目）</source>
        <translation>What was it for? (科目)</translation>
    </message>
    <message>
        <source>例&#x3000;色紙 10冊</source>
        <translation>e.g. 10 packs of paper</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>分け方をお確かめください</source>
        <translation>Please check the split</translation>
    </message>
    <message>
        <source>別の科目の行を加える</source>
        <translation>Add a line of another 科目</translation>
    </message>
    <message>
        <source>収入の区分</source>
        <translation>Income line</translation>
    </message>
    <message>
        <source>収入の区分を加える</source>
        <translation>Add an income line</translation>
    </message>
    <message>
        <source>支出の費目</source>
        <translation>Spending line</translation>
    </message>
    <message>
        <source>行の合計が、領収書の金額をこえています</source>
        <translation>The lines are more than the receipt</translation>
    </message>
    <message>
        <source>費目を加える</source>
        <translation>Add a budget line</translation>
    </message>
    <message>
        <source>領収書の行</source>
        <translation>Lines of the receipt</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>{about}。いまは{count}件です。</source>
        <translation>{about}. {count} so far.</translation>
    </message>
    <message>
        <source>{letter}列に入れるもの</source>
        <translation>What goes into column {letter}</translation>
    </message>
    <message>
        <source>{list}&#x3000;{first}行目から{last}行目</source>
        <translation>{list}, rows {first} to {last}</translation>
    </message>
    <message>
        <source>この一覧をやめる</source>
        <translation>Drop this list</translation>
    </message>
    <message>
        <source>この行の数にする</source>
        <translation>Use so many rows</translation>
    </message>
    <message>
        <source>ふやさないときは、残りを続きの用紙（同じ様式）に入れます。</source>
        <translation>Without more rows, the rest goes on a continuation sheet (the same form).</translation>
    </message>
    <message>
        <source>入れない</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>様式にある行の数</source>
        <translation>Rows in the form</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>足りないときは、様式に行をふやす</source>
        <translation>If rows are missing, add rows to the form</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>{count}件です。</source>
        <translation>{count} in all.</translation>
    </message>
    <message>
        <source>{period}・{states}</source>
        <translation>{period}, {states}</translation>
    </message>
    <message>
        <source>「{text}」の依頼は見つかりません。期間を「全部」にすると、前の依頼も探せます。</source>
        <translation>No request of “{text}” was found. With “all” as period, older ones are searched too.</translation>
    </message>
    <message>
        <source>いつ受けた依頼</source>
        <translation>Taken when</translation>
    </message>
    <message>
        <source>いまどうなっているか</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>お名前・受付番号</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>この期間に受けた依頼は、ありません。</source>
        <translation>No request was taken in this period.</translation>
    </message>
    <message>
        <source>すべて</source>
        <translation>All</translation>
    </message>
    <message>
        <source>今年度</source>
        <translation>This fiscal year</translation>
    </message>
    <message>
        <source>今月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>先月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>新しいほうから{count}件です。期間をせばめるか、お名前で探してください。</source>
        <translation>The newest {count}. Please narrow the period or search by name.</translation>
    </message>
    <message>
        <source>精算済</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>進行中</source>
        <translation>Under way</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>{name}さんを、いつもの方からはずしました。</source>
        <translation>{name} is no longer one of the regulars.</translation>
    </message>
    <message>
        <source>{name}さんを、いつもの方に加えました。</source>
        <translation>{name} is one of the regulars now.</translation>
    </message>
    <message>
        <source>「{name}」にいつも来る方を押します。受付名簿と出席の画面に、はじめから出ます。</source>
        <translation>Press those who always come to “{name}”. They are on the sign-in sheet and the attendance page from the start.</translation>
    </message>
    <message>
        <source>いつもの方</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>いつもの方 {count}名で続ける</source>
        <translation>Go on with {count} regulars</translation>
    </message>
    <message>
        <source>名簿に参加者がまだいません。名簿に加えると、ここで選べます。</source>
        <translation>There are no participants on the roster yet. Once added to the roster, they can be chosen here.</translation>
    </message>
</context>
<context>
    <name>MinuteNames</name>
    <message>
        <source>お名前をかくす</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>お名前を出す</source>
        <translation>Show names</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{place}から</source>
        <translation>From {place}</translation>
    </message>
    <message>
        <source>{place}へ</source>
        <translation>To {place}</translation>
    </message>
    <message>
        <source>この日の会計の合計</source>
        <translation>Total of the day&apos;s sales</translation>
    </message>
    <message>
        <source>この月の合計</source>
        <translation>Month&apos;s total</translation>
    </message>
    <message>
        <source>前の月からの繰越</source>
        <translation>Brought forward</translation>
    </message>
    <message>
        <source>売上</source>
        <translation>Sales</translation>
    </message>
</context>
<context>
    <name>MoneyBoxPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>どこへ移しますか</source>
        <translation>Move it where?</translation>
    </message>
    <message>
        <source>どこへ移すかを選んでください</source>
        <translation>Please choose where to move it</translation>
    </message>
    <message>
        <source>一緒に見た方</source>
        <translation>Who looked too</translation>
    </message>
    <message>
        <source>一緒に見た方は、別の方を選んでください</source>
        <translation>Please choose somebody else as the second person</translation>
    </message>
    <message>
        <source>一緒に見た方を選んでください</source>
        <translation>Please choose who looked too</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>寄付 {amount}円を{place}に移しました。</source>
        <translation>Donations of ¥{amount} moved to {place}.</translation>
    </message>
    <message>
        <source>寄付 {amount}円を{place}に移す</source>
        <translation>Move donations of ¥{amount} to {place}</translation>
    </message>
    <message>
        <source>寄付箱のお金</source>
        <translation>Money in the donation box</translation>
    </message>
    <message>
        <source>数えた方</source>
        <translation>Who counted</translation>
    </message>
    <message>
        <source>数えた方を選んでください</source>
        <translation>Please choose who counted</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>枚数を入れてください</source>
        <translation>Please enter the pieces</translation>
    </message>
    <message>
        <source>種類ごとに数えた枚数</source>
        <translation>Pieces counted by kind</translation>
    </message>
</context>
<context>
    <name>MoneyEntryPage</name>
    <message>
        <source>この支出は、領収書の画面で直します。</source>
        <translation>This expense is put right on its own page.</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Reverse this entry</translation>
    </message>
    <message>
        <source>この記録を見る</source>
        <translation>See this entry</translation>
    </message>
    <message>
        <source>これを取り消した記録</source>
        <translation>The entry that reversed it</translation>
    </message>
    <message>
        <source>なんのお金か</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>まちがえたときは、取り消して書きなおします。</source>
        <translation>After a mistake, reverse it and write it anew.</translation>
    </message>
    <message>
        <source>一緒に見た方</source>
        <translation>Who looked too</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>会計とレジ締めの記録は、それぞれの画面で直します。</source>
        <translation>Sales and closes are corrected on their own pages.</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>助成金のお金は、「助成金」の画面で直します。</source>
        <translation>Money of grants is put right on &quot;Grants&quot;.</translation>
    </message>
    <message>
        <source>参加費は、その行事の出席の画面で取り消します。</source>
        <translation>Fees are voided on the attendance page of their activity.</translation>
    </message>
    <message>
        <source>取り消されたもとの記録</source>
        <translation>It reversed</translation>
    </message>
    <message>
        <source>取り消した記録も、帳簿にそのまま残ります。</source>
        <translation>A reversed entry stays in the books.</translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>取消の理由</source>
        <translation>Reason for reversal</translation>
    </message>
    <message>
        <source>取消の記録</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>書いた方</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>書いた時刻</source>
        <translation>Written at</translation>
    </message>
    <message>
        <source>正しく書きなおす</source>
        <translation>Write it again, correctly</translation>
    </message>
    <message>
        <source>相手</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>科目</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>買いもの代行のお金は、その依頼の画面で直します。</source>
        <translation>Money of errands is put right on the errand&apos;s page.</translation>
    </message>
    <message>
        <source>領収書をつける</source>
        <translation>Add a receipt</translation>
    </message>
    <message>
        <source>領収書を出す</source>
        <translation>Issue a receipt</translation>
    </message>
    <message>
        <source>領収書を見る</source>
        <translation>See the receipt</translation>
    </message>
</context>
<context>
    <name>MoneyExchangePage</name>
    <message>
        <source>{place}の {amount}円を両替したと残す</source>
        <translation>Note that ¥{amount} in {place} was exchanged</translation>
    </message>
    <message>
        <source>{place}の両替 {amount}円を残しました。</source>
        <translation>Exchange of ¥{amount} in {place} noted.</translation>
    </message>
    <message>
        <source>どこのお金を両替しましたか</source>
        <translation>Which money was exchanged?</translation>
    </message>
    <message>
        <source>ひとこと（書かなくてもかまいません）</source>
        <translation>A word about it (optional)</translation>
    </message>
    <message>
        <source>両替した金額</source>
        <translation>Amount exchanged</translation>
    </message>
    <message>
        <source>例&#x3000;1万円札を千円札10枚に</source>
        <translation>e.g. one ¥10,000 note for ten ¥1,000</translation>
    </message>
    <message>
        <source>残高は変わりません。あとで数えるときのために残します。</source>
        <translation>The balance stays the same. It is kept for a later count.</translation>
    </message>
    <message>
        <source>置き場所を選んでください</source>
        <translation>Please choose a place</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message>
        <source>{day}の分として、{words}</source>
        <translation>For {day}: {words}</translation>
    </message>
    <message>
        <source>{place}の残高は {amount}円です。</source>
        <translation>{place} holds ¥{amount}. </translation>
    </message>
    <message>
        <source>それより多い金額です。お確かめください。</source>
        <translation>This is more than that. Please check.</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Clear the draft</translation>
    </message>
</context>
<context>
    <name>MoneyInPage</name>
    <message>
        <source>{account} {amount}円を{place}に入れました。</source>
        <translation>{account} ¥{amount} put into {place}.</translation>
    </message>
    <message>
        <source>{account} {amount}円を{place}に入れる</source>
        <translation>Put {account} ¥{amount} into {place}</translation>
    </message>
    <message>
        <source>どういうお金かを選んでください</source>
        <translation>Please choose what kind of money</translation>
    </message>
    <message>
        <source>どういうお金ですか（科目）</source>
        <translation>What kind of money? (account)</translation>
    </message>
    <message>
        <source>どこに入れますか</source>
        <translation>Put it where?</translation>
    </message>
    <message>
        <source>どなたから（書かなくてもかまいません）</source>
        <translation>From whom (optional)</translation>
    </message>
    <message>
        <source>どれでもない</source>
        <translation>None of them</translation>
    </message>
    <message>
        <source>例&#x3000;秋のお茶会の参加費</source>
        <translation>e.g. fees for the autumn tea party</translation>
    </message>
    <message>
        <source>入れる金額</source>
        <translation>Amount in</translation>
    </message>
</context>
<context>
    <name>MoneyMovePage</name>
    <message>
        <source>{source}から {amount}円を引き出して{target}に入れる</source>
        <translation>Withdraw ¥{amount} from {source} to {target}</translation>
    </message>
    <message>
        <source>{source}から{target}へ {amount}円を移しました。</source>
        <translation>Moved ¥{amount} from {source} to {target}.</translation>
    </message>
    <message>
        <source>{source}から{target}へ {amount}円を移す</source>
        <translation>Move ¥{amount} from {source} to {target}</translation>
    </message>
    <message>
        <source>{source}の {amount}円を{target}に預ける</source>
        <translation>Deposit ¥{amount} from {source} into {target}</translation>
    </message>
    <message>
        <source>どこから</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>どこから移すかを選んでください</source>
        <translation>Please choose where it comes from</translation>
    </message>
    <message>
        <source>どこへ</source>
        <translation>To where</translation>
    </message>
    <message>
        <source>どこへ移すかを選んでください</source>
        <translation>Please choose where to move it</translation>
    </message>
    <message>
        <source>ひとこと（書かなくてもかまいません）</source>
        <translation>A word about it (optional)</translation>
    </message>
    <message>
        <source>例&#x3000;つり銭の補充</source>
        <translation>e.g. more change for the till</translation>
    </message>
    <message>
        <source>移す先は、別の置き場所を選んでください</source>
        <translation>Please choose another place to move to</translation>
    </message>
    <message>
        <source>移す金額</source>
        <translation>Amount to move</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>MoneyOpeningPage</name>
    <message>
        <source>{place}の開始残高は、もともと {amount}円です。</source>
        <translation>The opening balance of {place} is ¥{amount} already.</translation>
    </message>
    <message>
        <source>{place}の開始残高を {amount}円にしました。</source>
        <translation>Opening balance of {place} set to ¥{amount}.</translation>
    </message>
    <message>
        <source>{place}の開始残高を {amount}円にする</source>
        <translation>Set opening balance of {place} to ¥{amount}</translation>
    </message>
    <message>
        <source>はじめに入っていた金額</source>
        <translation>Money there at the start</translation>
    </message>
    <message>
        <source>先の日付では記録できません。</source>
        <translation>Dates that lie ahead cannot be used.</translation>
    </message>
    <message>
        <source>帳簿をつけ始めた日に、そこにあったお金です。入れなおすと、ちがう分だけ直します。</source>
        <translation>What it held when the books began. Enter it again to correct it.</translation>
    </message>
    <message>
        <source>置き場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>置き場所を選んでください</source>
        <translation>Please choose a place</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>MoneyOutPage</name>
    <message>
        <source>{place}から {amount}円を{account}に出しました。</source>
        <translation>¥{amount} from {place} paid for {account}.</translation>
    </message>
    <message>
        <source>{place}から {amount}円を{account}に出す</source>
        <translation>Pay ¥{amount} from {place} for {account}</translation>
    </message>
    <message>
        <source>どこから出しますか</source>
        <translation>Take it from where?</translation>
    </message>
    <message>
        <source>どれでもない（管理費）</source>
        <translation>None of them (overhead)</translation>
    </message>
    <message>
        <source>仕入れた物の分類を選んでください</source>
        <translation>Please choose the category of the goods</translation>
    </message>
    <message>
        <source>何に使いますか（科目）</source>
        <translation>What was it for? (account)</translation>
    </message>
    <message>
        <source>何に使うかを選んでください</source>
        <translation>Please choose what it was for</translation>
    </message>
    <message>
        <source>例&#x3000;牛乳 3本</source>
        <translation>e.g. 3 cartons of milk</translation>
    </message>
    <message>
        <source>出す金額</source>
        <translation>Amount out</translation>
    </message>
    <message>
        <source>払った先（書かなくてもかまいません）</source>
        <translation>Paid to (optional)</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{place}&#x3000;{month}</source>
        <translation>{place}  {month}</translation>
    </message>
    <message>
        <source>{place}からお金を出す</source>
        <translation>Money out of {place}</translation>
    </message>
    <message>
        <source>{place}を通帳とくらべる</source>
        <translation>Match {place} with the passbook</translation>
    </message>
    <message>
        <source>{place}を開ける</source>
        <translation>Open {place}</translation>
    </message>
    <message>
        <source>お金の置き場所</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>この月の入金や出金は、まだありません。</source>
        <translation>No money in or out this month yet.</translation>
    </message>
    <message>
        <source>両替</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>入金</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>出金</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>前の月</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>合わせて {amount}円。</source>
        <translation>Together ¥{amount}. </translation>
    </message>
    <message>
        <source>寄付箱を開ける</source>
        <translation>Open the donation box</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>残高照合</source>
        <translation>Match passbook</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>置き場所を押してください</source>
        <translation>Press a place</translation>
    </message>
    <message>
        <source>開始残高</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>預り金の画面へ</source>
        <translation>To the money held</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>あと{amount}円、ご本人からいただきます。</source>
        <translation>¥{amount} more to be received.</translation>
    </message>
    <message>
        <source>お金のある場所</source>
        <translation>Where the money is</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>変える</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>担当&#x3000;{name}さん</source>
        <translation>Helper: {name}</translation>
    </message>
    <message>
        <source>担当&#x3000;まだ決まっていません</source>
        <translation>Helper: not decided</translation>
    </message>
    <message>
        <source>担当を変える</source>
        <translation>Change the helper</translation>
    </message>
    <message>
        <source>担当を決める</source>
        <translation>Decide who goes</translation>
    </message>
    <message>
        <source>決める</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>立て替えているお金</source>
        <translation>Advanced money</translation>
    </message>
</context>
<context>
    <name>MoneyPassbookPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{amount}円のちがいを、わけと一緒に残す</source>
        <translation>Record ¥{amount} difference with the reason</translation>
    </message>
    <message>
        <source>{place}と通帳のちがい {amount}円を残しました。</source>
        <translation>Difference of ¥{amount} between {place} and passbook recorded.</translation>
    </message>
    <message>
        <source>{place}は通帳と合っています。</source>
        <translation>{place} matches the passbook.</translation>
    </message>
    <message>
        <source>{place}は通帳と合っていると残す</source>
        <translation>Record that {place} matches</translation>
    </message>
    <message>
        <source>この帳簿の残高</source>
        <translation>Balance in these books</translation>
    </message>
    <message>
        <source>どの通帳ですか</source>
        <translation>Which passbook?</translation>
    </message>
    <message>
        <source>ぴったり合っています</source>
        <translation>It matches exactly</translation>
    </message>
    <message>
        <source>例&#x3000;123,456</source>
        <translation>e.g. 123,456</translation>
    </message>
    <message>
        <source>例&#x3000;電気代の引き落としがまだ</source>
        <translation>e.g. electricity not debited yet</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>前に照合した日</source>
        <translation>Last matched</translation>
    </message>
    <message>
        <source>合っていました</source>
        <translation>It matched</translation>
    </message>
    <message>
        <source>合わないわけ</source>
        <translation>Why it differs</translation>
    </message>
    <message>
        <source>合わないわけを書いてください</source>
        <translation>Please write why it differs</translation>
    </message>
    <message>
        <source>通帳のいちばん下の「差引残高」を書き写します。</source>
        <translation>Copy the last balance in the passbook.</translation>
    </message>
    <message>
        <source>通帳のほうが {amount}円 多い</source>
        <translation>Passbook has ¥{amount} more</translation>
    </message>
    <message>
        <source>通帳のほうが {amount}円 少ない</source>
        <translation>Passbook has ¥{amount} less</translation>
    </message>
    <message>
        <source>通帳の残高</source>
        <translation>Passbook balance</translation>
    </message>
    <message>
        <source>通帳の残高を入れてください</source>
        <translation>Please enter the passbook balance</translation>
    </message>
    <message>
        <source>通帳を選んでください</source>
        <translation>Please choose a passbook</translation>
    </message>
</context>
<context>
    <name>MoneyReversePage</name>
    <message>
        <source>{place}から {amount}円を出してください。</source>
        <translation>Take ¥{amount} out of {place}.</translation>
    </message>
    <message>
        <source>{place}に {amount}円を戻してください。</source>
        <translation>Put ¥{amount} back into {place}.</translation>
    </message>
    <message>
        <source>{place}の残高が {amount}円 増えます。</source>
        <translation>{place} goes up by ¥{amount}. </translation>
    </message>
    <message>
        <source>{place}の残高が {amount}円 減ります。</source>
        <translation>{place} goes down by ¥{amount}. </translation>
    </message>
    <message>
        <source>{what}&#x3000;{amount}円&#x3000;{summary}</source>
        <translation>{what}  ¥{amount}  {summary}</translation>
    </message>
    <message>
        <source>この {amount}円を取り消す</source>
        <translation>Reverse this ¥{amount}</translation>
    </message>
    <message>
        <source>もとの記録は、取消ずみとして残ります。</source>
        <translation>The entry stays, marked as reversed.</translation>
    </message>
    <message>
        <source>取り消しました。</source>
        <translation>Reversed. </translation>
    </message>
    <message>
        <source>取り消す理由</source>
        <translation>Why is it reversed?</translation>
    </message>
    <message>
        <source>帳簿だけを直しました。お金は動かしません。</source>
        <translation>Only the books were corrected. No money is to be moved.</translation>
    </message>
    <message>
        <source>残高は変わりません。</source>
        <translation>The balance stays the same. </translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>理由を書いてください</source>
        <translation>Please write the reason</translation>
    </message>
</context>
<context>
    <name>MoneySection</name>
    <message>
        <source>{day}の分として、{words}</source>
        <translation>{words}, as of {day}</translation>
    </message>
    <message>
        <source>{place}から {yen}円の返納を書く</source>
        <translation>Enter {yen} yen returned out of {place}</translation>
    </message>
    <message>
        <source>{place}に {yen}円の入金を書く</source>
        <translation>Enter {yen} yen received in {place}</translation>
    </message>
    <message>
        <source>いまの支出では、返すことになる額は {yen}円です。</source>
        <translation>With the spending so far, {yen} yen would have to be returned.</translation>
    </message>
    <message>
        <source>どこから</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>どこへ</source>
        <translation>To where</translation>
    </message>
    <message>
        <source>ひとこと（あれば）</source>
        <translation>A word (if you like)</translation>
    </message>
    <message>
        <source>交付決定額のうち、まだ入っていないのは {yen}円です。</source>
        <translation>{yen} yen of the award have not come in yet.</translation>
    </message>
    <message>
        <source>何がありましたか</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>入金か返納かを選んでください</source>
        <translation>Choose received or returned</translation>
    </message>
    <message>
        <source>前の期間から {yen}円の繰越を書く</source>
        <translation>Enter {yen} yen carried over from the period before</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>次の期間へ {yen}円の繰越を書く</source>
        <translation>Enter {yen} yen carried over to the next period</translation>
    </message>
    <message>
        <source>置き場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>置き場所を選んでください</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Enter the amount</translation>
    </message>
</context>
<context>
    <name>MonthClosePage</name>
    <message>
        <source>{amount}円</source>
        <translation>{amount} yen</translation>
    </message>
    <message>
        <source>{day}、{name}さんが締めました。</source>
        <translation>{name} closed it on {day}.</translation>
    </message>
    <message>
        <source>{day}、締めました。</source>
        <translation>Closed on {day}.</translation>
    </message>
    <message>
        <source>{month}の月締めを取りやめました。</source>
        <translation>The month close of {month} was taken back.</translation>
    </message>
    <message>
        <source>{month}の月締めを取りやめる</source>
        <translation>Take back the month close of {month}</translation>
    </message>
    <message>
        <source>{month}は締めてあります</source>
        <translation>{month} is closed</translation>
    </message>
    <message>
        <source>{month}を締めました。あとの直しは、今日の日付で入ります。</source>
        <translation>{month} is closed. Later fixes are dated today.</translation>
    </message>
    <message>
        <source>{month}を締める</source>
        <translation>Close {month}</translation>
    </message>
    <message>
        <source>&#x3000;わけ：{note}</source>
        <translation>  Reason: {note}</translation>
    </message>
    <message>
        <source>まだ締めていません</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>まだ締められません</source>
        <translation>Can&apos;t be closed yet</translation>
    </message>
    <message>
        <source>仕訳帳</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>例&#x3000;通帳の記帳がまだのため</source>
        <translation>e.g. the passbook has not been updated yet</translation>
    </message>
    <message>
        <source>例&#x3000;領収書が見つかったため</source>
        <translation>e.g. a receipt was found</translation>
    </message>
    <message>
        <source>前の月</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>合わないまま締めるわけ</source>
        <translation>Reason to close it anyway</translation>
    </message>
    <message>
        <source>後の月を締めたので、この月も締まっています。</source>
        <translation>A later month is closed, and this one with it.</translation>
    </message>
    <message>
        <source>月末の残高（帳簿）</source>
        <translation>Balances at the month&apos;s end (book)</translation>
    </message>
    <message>
        <source>月締めを取りやめる</source>
        <translation>Take the close back</translation>
    </message>
    <message>
        <source>月締めを取りやめるわけ</source>
        <translation>Reason to take the close back</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>監査セット</source>
        <translation>Audit set</translation>
    </message>
    <message>
        <source>締めました</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>締めると、この月とそれより前の日付では、お金の記録を入れたり変えたりできなくなります。あとで見つかったまちがいは、今日の日付で直します。</source>
        <translation>Once closed, nothing can be entered or changed under a date of this month or before. Mistakes found later are put right under the day&apos;s date.</translation>
    </message>
    <message>
        <source>見たところ</source>
        <translation>What was looked at</translation>
    </message>
</context>
<context>
    <name>MonthLocks</name>
    <message>
        <source>{day}のレジが、まだ締めてありません。</source>
        <translation>The till of {day} has not been closed yet.</translation>
    </message>
    <message>
        <source>{month}は、もう月締めがすんでいます。</source>
        <translation>{month} has been closed already.</translation>
    </message>
    <message>
        <source>{place}の残高を、通帳とまだ照合していません。</source>
        <translation>{place} has not been matched with its passbook yet.</translation>
    </message>
    <message>
        <source>{place}は、{day}の通帳{passbook}円と帳簿{book}円が合いません。</source>
        <translation>{place}: the passbook of {day} says {passbook} yen, the book {book} yen.</translation>
    </message>
    <message>
        <source>{place}は、{day}の通帳と合っています（{amount}円）。</source>
        <translation>{place} agrees with its passbook of {day} ({amount} yen).</translation>
    </message>
    <message>
        <source>まだ終わっていない月です。月が変わってから締めてください。</source>
        <translation>This month is not over. Please close it when it is.</translation>
    </message>
    <message>
        <source>レジはすべて締めてあります（{count}回）。</source>
        <translation>Every till is closed ({count} times).</translation>
    </message>
    <message>
        <source>人数が確定していない行事が{count}回あります。</source>
        <translation>{count} sessions have no confirmed count.</translation>
    </message>
    <message>
        <source>取りやめられるのは、いちばん新しい月締めだけです。</source>
        <translation>Only the newest month close can be taken back.</translation>
    </message>
    <message>
        <source>取りやめるわけを、ひとこと書いてください。</source>
        <translation>Please give a reason for taking it back.</translation>
    </message>
    <message>
        <source>合わないところがあります。このまま締めるわけを、ひとこと書いてください。</source>
        <translation>Something does not agree. Please give a reason to close it anyway.</translation>
    </message>
    <message>
        <source>支出{count}件に、領収書がそろっています。</source>
        <translation>All {count} expenses have their receipts.</translation>
    </message>
    <message>
        <source>数えずに締めた日（未計数）が{count}日あります。</source>
        <translation>{count} days were closed without counting.</translation>
    </message>
    <message>
        <source>月が終わっています。</source>
        <translation>The month is over.</translation>
    </message>
    <message>
        <source>月末に支払っていなかった支出が{count}件あります（未払金）。</source>
        <translation>{count} expenses were unpaid at the month&apos;s end.</translation>
    </message>
    <message>
        <source>預り金の袋は、{day}に数えて{counted}円、帳簿は{book}円でした。</source>
        <translation>The envelope was counted on {day}: {counted} yen, the book said {book} yen.</translation>
    </message>
    <message>
        <source>預り金の袋は、{day}に数えて合っています（{amount}円）。</source>
        <translation>The envelope was counted on {day} and agrees ({amount} yen).</translation>
    </message>
    <message>
        <source>預り金の袋を、この月は数えていません。</source>
        <translation>The envelope was not counted in this month.</translation>
    </message>
    <message>
        <source>領収書のない出金が{count}件あります（{amount}円）。</source>
        <translation>Money out without a receipt: {count} (¥{amount}).</translation>
    </message>
    <message>
        <source>領収書の写真のない支出が{count}件あります。</source>
        <translation>{count} expenses have no picture of their receipt.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>この伝票を保留にする</source>
        <translation>Put this slip on hold</translation>
    </message>
    <message>
        <source>その他の金額</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>今日の会計</source>
        <translation>Today&apos;s sales</translation>
    </message>
    <message>
        <source>伝票を保留にしました。「ほか」から呼び出せます。</source>
        <translation>Slip on hold. Recall it under “More”.</translation>
    </message>
    <message>
        <source>保留を呼び出す {count}件</source>
        <translation>Recall a slip ({count})</translation>
    </message>
    <message>
        <source>値引き</source>
        <translation>Discount</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>お届け先</source>
        <translation>Deliver to</translation>
    </message>
    <message>
        <source>ご自宅ではないとき</source>
        <translation>If not at home</translation>
    </message>
    <message>
        <source>ほかの日&#x3000;例&#x3000;12/5</source>
        <translation>Another day, e.g. 12/5</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>受付の日</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>手数料の額</source>
        <translation>Amount of the fee</translation>
    </message>
    <message>
        <source>曜日を選んでください。</source>
        <translation>Please choose a weekday.</translation>
    </message>
    <message>
        <source>次にいる日（わかれば）</source>
        <translation>Next needed on (if known)</translation>
    </message>
    <message>
        <source>次の週から、いつもの依頼の一覧に出ます。</source>
        <translation>From next week on it stands under usual requests.</translation>
    </message>
    <message>
        <source>毎週のいつもの依頼にする</source>
        <translation>Make it a weekly request</translation>
    </message>
    <message>
        <source>毎週の何曜日にお届けしますか</source>
        <translation>Delivered on which weekday?</translation>
    </message>
    <message>
        <source>連絡・メモ</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>MoveInPreview</name>
    <message>
        <source>この控えでよいですか</source>
        <translation>Is this the right backup?</translation>
    </message>
    <message>
        <source>この状態で始める</source>
        <translation>Start with this</translation>
    </message>
    <message>
        <source>ほかの控えを選ぶ</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>前のPCの記録がそのまま、このPCに入ります。これからは、このPCだけで入れてください。</source>
        <translation>The other computer&apos;s records come to this one as they are. From then on, use only this computer.</translation>
    </message>
</context>
<context>
    <name>MoveInScreen</name>
    <message>
        <source>USBメモリーが見つかりません。差しこむと、ここに控えがならびます。</source>
        <translation>No USB stick was found. Put one in and its backups appear here.</translation>
    </message>
    <message>
        <source>USBメモリーをさがしています。</source>
        <translation>Looking for a USB stick.</translation>
    </message>
    <message>
        <source>USBメモリー（{name}）に控えが{count}つあります。いちばん上が新しいものです。</source>
        <translation>USB stick ({name}) with {count} backups. The newest is at the top.</translation>
    </message>
    <message>
        <source>USBメモリー（{name}）に控えが見つかりません。下の「ファイルを選ぶ」でさがせます。</source>
        <translation>No backup was found on the USB stick ({name}). Use “Choose a file” below.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>はじめに戻る</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>ファイルを選ぶ</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>前のPCの「控え」で「USBに控えを取る」を押し、そのUSBメモリーをこのPCに差してください。</source>
        <translation>On the other computer press “Back up to USB” under “Backup”, then put that USB stick in here.</translation>
    </message>
    <message>
        <source>前のPCの控えを選びます</source>
        <translation>Choose the other computer&apos;s backup</translation>
    </message>
    <message>
        <source>控え (*.db);;すべてのファイル (*)</source>
        <translation>Backups (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>控えのファイルを選ぶ</source>
        <translation>Choose a backup file</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>この名前で、次へ</source>
        <translation>Use this name, next</translation>
    </message>
    <message>
        <source>わからないときは「任意団体」のままで大丈夫です。</source>
        <translation>If you don&apos;t know, leave “Voluntary group”.</translation>
    </message>
    <message>
        <source>例&#x3000;ふれあいサロン見本</source>
        <translation>e.g. Sample Salon</translation>
    </message>
    <message>
        <source>名前を入れて、次へ</source>
        <translation>Enter the name, next</translation>
    </message>
    <message>
        <source>団体のお名前を教えてください</source>
        <translation>What is your group called?</translation>
    </message>
    <message>
        <source>団体の名前</source>
        <translation>Group&apos;s name</translation>
    </message>
    <message>
        <source>団体の名前を入れてください。まだ決まらないときは「あとで決める」を押します。</source>
        <translation>Please enter the group&apos;s name, or press “Later” if it is not decided.</translation>
    </message>
    <message>
        <source>団体の種類</source>
        <translation>Kind of group</translation>
    </message>
    <message>
        <source>画面の上と、報告書や領収書に出ます。あとから「設定」で変えられます。</source>
        <translation>It appears in the window and on reports and receipts. You can change it under “Settings”.</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>お名前を打つと下書きが出ます。ちがうときは直してください。</source>
        <translation>A draft appears as you type the name. Please correct it if it is wrong.</translation>
    </message>
    <message>
        <source>この方は（いくつでも）</source>
        <translation>This person is (any number)</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>例&#x3000;205</source>
        <translation>e.g. 205</translation>
    </message>
    <message>
        <source>例&#x3000;3号棟</source>
        <translation>e.g. Block 3</translation>
    </message>
    <message>
        <source>例&#x3000;みほん はなこ</source>
        <translation>e.g. reading of the name</translation>
    </message>
    <message>
        <source>個人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>号室</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>号棟</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>同じお名前の方がいます。その方なら押してください。別の方なら、このまま続けます。</source>
        <translation>There is someone with the same name. If it is the same person, press the name. If not, just go on.</translation>
    </message>
    <message>
        <source>名</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>団体・施設</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>団体・施設の名前</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>姓</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>姓と名がまだ分かれていません。分けて入れ直せます。</source>
        <translation>Family and given name are not separated yet. You can enter them separately.</translation>
    </message>
    <message>
        <source>当番の一覧に出ます。</source>
        <translation>Appears in the duty list.</translation>
    </message>
</context>
<context>
    <name>NameWall</name>
    <message>
        <source>名前がないとき</source>
        <translation>Not listed?</translation>
    </message>
</context>
<context>
    <name>NeighbourPart</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>お名前をさがす</source>
        <translation>Search names</translation>
    </message>
    <message>
        <source>ご近所見守りの方のお名前</source>
        <translation>Name of the neighbour</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>例&#x3000;見本 花子</source>
        <translation>E.g. Mihon Hanako</translation>
    </message>
    <message>
        <source>名前を書く</source>
        <translation>Write a name</translation>
    </message>
    <message>
        <source>名簿から</source>
        <translation>From the roster</translation>
    </message>
    <message>
        <source>訪問する日になったら、だれが行くかをそのとき決めます。</source>
        <translation>Who goes is decided when the visit is due.</translation>
    </message>
</context>
<context>
    <name>NextPart</name>
    <message>
        <source>{when} {step} と決める</source>
        <translation>Decide: {when} {step}</translation>
    </message>
    <message>
        <source>いつまでに</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>だれがしますか</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>だれがするかを決めてください</source>
        <translation>Please decide who does it</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>何をしますか</source>
        <translation>What is done?</translation>
    </message>
    <message>
        <source>何をするかを選んでください</source>
        <translation>Please choose what is done</translation>
    </message>
    <message>
        <source>何時までに</source>
        <translation>By what time</translation>
    </message>
    <message>
        <source>例&#x3000;12/3</source>
        <translation>E.g. 12/3</translation>
    </message>
    <message>
        <source>例&#x3000;15:00</source>
        <translation>E.g. 15:00</translation>
    </message>
    <message>
        <source>別の日</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>名簿にない方は、ここにお名前</source>
        <translation>Name, if not in the roster</translation>
    </message>
    <message>
        <source>日にちを入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>次にすることを決めました。</source>
        <translation>Decided what comes next.</translation>
    </message>
    <message>
        <source>次にすることを決める</source>
        <translation>Decide what comes next</translation>
    </message>
</context>
<context>
    <name>NotHomePart</name>
    <message>
        <source>あさって</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>お留守なのは、具合が悪いからかもしれません。お電話やご近所への声かけで、ようすを確かめてください。</source>
        <translation>Nobody at home may mean that somebody is unwell. Please telephone or ask the neighbours.</translation>
    </message>
    <message>
        <source>ほかの場所</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>まだ決めない</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>もう一度お届けする日</source>
        <translation>Brought again on</translation>
    </message>
    <message>
        <source>サロンの棚</source>
        <translation>Shelf in the salon</translation>
    </message>
    <message>
        <source>例&#x3000;8/5</source>
        <translation>E.g. 8/5</translation>
    </message>
    <message>
        <source>例&#x3000;となりの方が、朝は見かけたとのこと</source>
        <translation>E.g. the neighbour saw her in the morning</translation>
    </message>
    <message>
        <source>例&#x3000;事務所の机の上</source>
        <translation>E.g. on the desk in the office</translation>
    </message>
    <message>
        <source>冷凍庫</source>
        <translation>Freezer</translation>
    </message>
    <message>
        <source>冷蔵庫</source>
        <translation>Refrigerator</translation>
    </message>
    <message>
        <source>別の日</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>品物をどこに置きましたか</source>
        <translation>Where were the goods put?</translation>
    </message>
    <message>
        <source>担当の家</source>
        <translation>The helper&apos;s home</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>気づいたこと（書かなくてもかまいません）</source>
        <translation>Noticed (may be empty)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>申し送りは500字までです。</source>
        <translation>Notes have at most 500 letters.</translation>
    </message>
    <message>
        <source>申し送りを書いてください。</source>
        <translation>Please write the note.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>{count}件あります。</source>
        <translation>Notes: {count}. </translation>
    </message>
    <message>
        <source>つぎの当番に伝えること</source>
        <translation>For the next on duty</translation>
    </message>
    <message>
        <source>書くと残せます</source>
        <translation>Write first</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>申し送りはありません。つぎの当番に伝えたいことを上に書きます。</source>
        <translation>No notes. Write above what the next on duty should know.</translation>
    </message>
    <message>
        <source>申し送りを1件、済みにしました。</source>
        <translation>One note done.</translation>
    </message>
    <message>
        <source>申し送りを残しました。</source>
        <translation>Note kept.</translation>
    </message>
    <message>
        <source>申し送りを残す</source>
        <translation>Keep the note</translation>
    </message>
</context>
<context>
    <name>Npo</name>
    <message>
        <source>その他収益</source>
        <translation>Other income</translation>
    </message>
    <message>
        <source>その他経費</source>
        <translation>Other costs</translation>
    </message>
    <message>
        <source>事業収益</source>
        <translation>Programme income</translation>
    </message>
    <message>
        <source>人件費</source>
        <translation>Staff costs</translation>
    </message>
    <message>
        <source>受取会費</source>
        <translation>Membership fees</translation>
    </message>
    <message>
        <source>受取助成金等</source>
        <translation>Grants and subsidies</translation>
    </message>
    <message>
        <source>受取寄附金</source>
        <translation>Donations</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>1字消す</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{title}&#x3000;この分 {amount}円</source>
        <translation>{title}, this part {amount} yen</translation>
    </message>
    <message>
        <source>この番号にする</source>
        <translation>Use this number</translation>
    </message>
    <message>
        <source>次の番号をつける</source>
        <translation>Give the next number</translation>
    </message>
    <message>
        <source>番号&#x3000;{number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>番号はまだです</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>番号を変える</source>
        <translation>Change the number</translation>
    </message>
    <message>
        <source>番号を自分で決める</source>
        <translation>Choose the number</translation>
    </message>
    <message>
        <source>費目の中の番号（「2-3」の「3」）</source>
        <translation>Number within the budget line (the 3 of 2-3)</translation>
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
        <translation>Amounts above ¥{limit} cannot be entered. Please check the digits.</translation>
    </message>
    <message>
        <source>{minimum}から{maximum}までの数を入れてください。</source>
        <translation>Enter a number from {minimum} to {maximum}.</translation>
    </message>
    <message>
        <source>「{text}」は数として読めません。3 のように数字で入れてください。</source>
        <translation>“{text}” is not a number. Enter digits, like 3.</translation>
    </message>
    <message>
        <source>「{text}」は金額として読めません。150 のように数字で入れてください。</source>
        <translation>“{text}” is not an amount. Enter digits, like 150.</translation>
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
    <name>NumbersCard</name>
    <message>
        <source>{count}名を入れる</source>
        <translation>Enter {count}</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>例&#x3000;1 3 8-12</source>
        <translation>e.g. 1 3 8-12</translation>
    </message>
    <message>
        <source>入れる</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>受付名簿を印刷する</source>
        <translation>Print the sign-in sheet</translation>
    </message>
    <message>
        <source>用紙 {codes} の番号を入れます。</source>
        <translation>Enter the numbers on sheet {codes}.</translation>
    </message>
    <message>
        <source>用紙の番号を入れます。</source>
        <translation>Enter the numbers on the sheet.</translation>
    </message>
    <message>
        <source>用紙はまだ印刷していません。</source>
        <translation>No sheet has been printed yet.</translation>
    </message>
    <message>
        <source>番号で入力</source>
        <translation>Enter by numbers</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>開きたいものを押してください。</source>
        <translation>Press what you want to open.</translation>
    </message>
</context>
<context>
    <name>OpenDayPage</name>
    <message>
        <source>2つのうち 1つ目  当番</source>
        <translation>Step 1 of 2: on duty</translation>
    </message>
    <message>
        <source>2つのうち 2つ目  つり銭</source>
        <translation>Step 2 of 2: float</translation>
    </message>
    <message>
        <source>{day}のレジ締めがまだです。先にそちらを締めます。</source>
        <translation>The till is still open from: {day}. Close that first.</translation>
    </message>
    <message>
        <source>{day}の分を締める</source>
        <translation>Close the till for: {day}</translation>
    </message>
    <message>
        <source>{name}さんを当番に加えました。</source>
        <translation>{name} is on duty too.</translation>
    </message>
    <message>
        <source>お手伝いの方のお名前がまだありません。下に書いて加えます。</source>
        <translation>No helpers yet. Write a name below.</translation>
    </message>
    <message>
        <source>つり銭 {yen}円で開店しました。</source>
        <translation>Open, with a float of ¥{yen}.</translation>
    </message>
    <message>
        <source>つり銭 {yen}円で開店する</source>
        <translation>Open with a float of ¥{yen}</translation>
    </message>
    <message>
        <source>つり銭の差を見る</source>
        <translation>Difference in the float</translation>
    </message>
    <message>
        <source>つり銭を数えてください</source>
        <translation>Count the float</translation>
    </message>
    <message>
        <source>はじめての開店です。数えた金額から始めます。</source>
        <translation>The first opening: the books start with what you count.</translation>
    </message>
    <message>
        <source>もう開店しています。</source>
        <translation>The till is already open.</translation>
    </message>
    <message>
        <source>今日の当番のお名前を押します。何人でもかまいません。</source>
        <translation>Press the names of those on duty today, as many as there are.</translation>
    </message>
    <message>
        <source>前に締めたあとに、両替や出金の書きわすれがないかを見てみましょう。</source>
        <translation>Was money changed or paid out after the last close without being written down?</translation>
    </message>
    <message>
        <source>前の締めで残した金額です。</source>
        <translation>What the last close left.</translation>
    </message>
    <message>
        <source>前の締めで残した金額は、数え終えると出ます。</source>
        <translation>What the last close left is shown after counting.</translation>
    </message>
    <message>
        <source>前の締めのとき、{yen}円でした。</source>
        <translation>The last close left ¥{yen}.</translation>
    </message>
    <message>
        <source>前の締めのまま {yen}円</source>
        <translation>As the last close left it: ¥{yen}</translation>
    </message>
    <message>
        <source>売上へ</source>
        <translation>Go to sales</translation>
    </message>
    <message>
        <source>当番</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>当番 {count}名。つり銭へ</source>
        <translation>{count} on duty. Next: the float</translation>
    </message>
    <message>
        <source>当番なし。つり銭へ</source>
        <translation>Nobody on duty. Next: the float</translation>
    </message>
    <message>
        <source>当番に加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>数えずに、前の締めのまま</source>
        <translation>As last closed, not counted</translation>
    </message>
    <message>
        <source>開店</source>
        <translation>Opening</translation>
    </message>
</context>
<context>
    <name>OpenedView</name>
    <message>
        <source>{number}番</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>押すと開きます。折返しの電話や訪問を、だれがいつするかを決めてください。終わるまで「今日」に出ています。</source>
        <translation>Press to open. Decide who calls back or visits, and when. It stands on Today until closed.</translation>
    </message>
    <message>
        <source>用紙 {code} から、対応が{count}件始まりました</source>
        <translation>Sheet {code} opened {count} cases</translation>
    </message>
</context>
<context>
    <name>OtherAmountPage</name>
    <message>
        <source>{amount}円を伝票に入れる</source>
        <translation>Put ¥{amount} on the slip</translation>
    </message>
    <message>
        <source>{name} {amount}円を入れました。</source>
        <translation>{name} ¥{amount} added.</translation>
    </message>
    <message>
        <source>「{name}」のねだんを入れてください。</source>
        <translation>Please enter the price of “{name}”.</translation>
    </message>
    <message>
        <source>一覧にない品物は、金額だけで会計できます。</source>
        <translation>Sell what is not in the list by its amount.</translation>
    </message>
    <message>
        <source>例&#x3000;手作りジャム</source>
        <translation>e.g. home-made jam</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>品名（入れなくてもかまいません）</source>
        <translation>What it is (optional)</translation>
    </message>
    <message>
        <source>金額</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>連絡網の一覧</source>
        <translation>List of the phone tree</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>代金を入れる</source>
        <translation>Enter the cost</translation>
    </message>
    <message>
        <source>代金を直す</source>
        <translation>Correct the cost</translation>
    </message>
    <message>
        <source>依頼を直す</source>
        <translation>Change the request</translation>
    </message>
    <message>
        <source>買うもの {count}品</source>
        <translation>To buy: {count}</translation>
    </message>
</context>
<context>
    <name>OverviewPart</name>
    <message>
        <source>{start}～{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>サロン全体</source>
        <translation>The whole salon</translation>
    </message>
    <message>
        <source>入れるときに分かったこと&#x3000;{count}件</source>
        <translation>Found while filling: {count}</translation>
    </message>
    <message>
        <source>入れるもの&#x3000;{count}か所</source>
        <translation>Goes in: {count} places</translation>
    </message>
    <message>
        <source>入れるものは、まだ決めていません。</source>
        <translation>Nothing is chosen yet.</translation>
    </message>
    <message>
        <source>様式の名前、ファイル</source>
        <translation>Name and file of the form</translation>
    </message>
    <message>
        <source>表のマスを押すと、そこに入れるものを選べます。色のついたマスには、入れるものが決まっています。</source>
        <translation>Press a cell to choose what goes in. Coloured cells have something chosen.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>119番と110番にかけるのはどんなときか、何を伝えるかです。</source>
        <translation>When to ring 119 and 110, and what to say.</translation>
    </message>
    <message>
        <source>1つの依頼の品、お金、これまでの記録です。次の段にもここから進めます。</source>
        <translation>The items, money and record of one errand; its next step starts here.</translation>
    </message>
    <message>
        <source>1つの質問に答えて決めます。</source>
        <translation>Answer one question and decide.</translation>
    </message>
    <message>
        <source>1人の方への対応です。したことを残し、だれが次に何をするかを決めます。</source>
        <translation>What is done for one person: record it, and decide who does what next.</translation>
    </message>
    <message>
        <source>1人の方への電話、訪問、対応の記録です。まちがいはここで直せます。</source>
        <translation>Calls, visits and cases of one person. Mistakes are put right here.</translation>
    </message>
    <message>
        <source>1人の方への電話です。番号を見てかけ、答えを残します。</source>
        <translation>The call to one person: dial the number, keep the answer.</translation>
    </message>
    <message>
        <source>ExcelやCSVの行事の表を、中身を確かめてから取りこみます。</source>
        <translation>Look into an Excel or CSV file of activities, then import it.</translation>
    </message>
    <message>
        <source>USBに控えを取ったり、前の日の状態に戻したりします。</source>
        <translation>Back up to USB, or go back to an earlier day.</translation>
    </message>
    <message>
        <source>あと払い（つけ）の残りを見て、お金をうけとります。</source>
        <translation>See what is left on tabs and take money for them.</translation>
    </message>
    <message>
        <source>いつもの依頼</source>
        <translation>Usual requests</translation>
    </message>
    <message>
        <source>いつもの依頼を決める</source>
        <translation>Set up a usual request</translation>
    </message>
    <message>
        <source>いつもの方</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>いままでのExcelやCSVの名簿を、中身を確かめてから取りこみます。</source>
        <translation>Look into the Excel or CSV roster used until now, then import it.</translation>
    </message>
    <message>
        <source>いま待っていることと申し送りを見て、開店とレジ締めをします。</source>
        <translation>See what is waiting and the notes, and open or close the till.</translation>
    </message>
    <message>
        <source>うけとる支払いの種類を決めます。</source>
        <translation>Decide which kinds of payment you take.</translation>
    </message>
    <message>
        <source>おつとめ品や金額の値引きをします。</source>
        <translation>Mark goods down or give a discount in yen.</translation>
    </message>
    <message>
        <source>お一人への電話を、曜日、時刻、かける人、訪問する方まで決めます。休止もここです。</source>
        <translation>One person&apos;s calls: weekday, time, caller, visitor. Pauses too.</translation>
    </message>
    <message>
        <source>お名前と号棟だけで加えられます。ほかは、わかったときに書きます。</source>
        <translation>Name and block are enough. Write the rest when you know it.</translation>
    </message>
    <message>
        <source>お名前をさがして、出席や同意を見たり、連絡先を出したりします。</source>
        <translation>Find a name to see attendance, consent and contacts.</translation>
    </message>
    <message>
        <source>お届け</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>お届けした、不在だった、いらないと言われた、のどれかを入れます。</source>
        <translation>Enter one of: delivered, not at home, not wanted.</translation>
    </message>
    <message>
        <source>お金</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>お金、報告書、設定などを選びます。</source>
        <translation>Choose money, reports, settings and more.</translation>
    </message>
    <message>
        <source>お金の置き場所と科目を加えたり、名前を変えたりします。</source>
        <translation>Add or rename places and accounts.</translation>
    </message>
    <message>
        <source>お金の記録</source>
        <translation>Money entry</translation>
    </message>
    <message>
        <source>お金を別の置き場所に移します。預け入れと引き出しもここです。</source>
        <translation>Move money to another place; deposits and withdrawals too.</translation>
    </message>
    <message>
        <source>お金を数え、つり銭を残して、売上金を金庫へ移します。</source>
        <translation>Count the money, leave the float and move the takings to the safe.</translation>
    </message>
    <message>
        <source>お釣りをお返しし、お互いに確かめて、依頼を終えます。</source>
        <translation>Give back the change, confirm with each other, and end the errand.</translation>
    </message>
    <message>
        <source>かけながら印をつける紙を、番号をつけて印刷します。休みの間の分も印刷できます。</source>
        <translation>Print the sheet for marking while ringing, with its number; also for days the salon is closed.</translation>
    </message>
    <message>
        <source>このプログラムを使う前の月の合計を入れます。</source>
        <translation>Enter the months&apos; totals from before this program.</translation>
    </message>
    <message>
        <source>この回のこと</source>
        <translation>This session</translation>
    </message>
    <message>
        <source>これまでの訓練と本番です。押すと、通話記録を印刷できます。</source>
        <translation>Drills and real rounds so far. Press one to print its record.</translation>
    </message>
    <message>
        <source>これまでの電話</source>
        <translation>Calls so far</translation>
    </message>
    <message>
        <source>しばらく来ていない、電話がつながらないなどの方です。お名前は押すと出ます。</source>
        <translation>People who have not come or cannot be reached. Names after a press.</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>その他の金額</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>その他の金額、値引き、今日の会計を選びます。</source>
        <translation>Choose another amount, a discount or today&apos;s sales.</translation>
    </message>
    <message>
        <source>その日の会計を見て、取消・返品・領収書の手続きをします。</source>
        <translation>See the day&apos;s sales; void, return, or write a receipt.</translation>
    </message>
    <message>
        <source>だれがだれに電話するかです。押すと、その方の番号や休止を出せます。</source>
        <translation>Who rings whom. Press somebody for their number and pauses.</translation>
    </message>
    <message>
        <source>つぎの当番に伝えることを書き、済んだものを片付けます。</source>
        <translation>Write what the next on duty should know, and clear what is done.</translation>
    </message>
    <message>
        <source>つけ</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>どなたに、何曜日の何時に、だれがかけるかの一覧です。</source>
        <translation>Whom to ring on which weekday at what time, and who rings.</translation>
    </message>
    <message>
        <source>どなたの、何を、いつ届けるかを決めておきます。</source>
        <translation>Decide for whom what is delivered, and when.</translation>
    </message>
    <message>
        <source>どなたのお金を、いくら、いつから、どこにお預りしているかを見ます。</source>
        <translation>Whose money is held, how much, since when and where.</translation>
    </message>
    <message>
        <source>ひとつの金額が、どの支出や入金を足したものかを見ます。</source>
        <translation>Shows which expenses or receipts add up to a figure.</translation>
    </message>
    <message>
        <source>ほかのレジやExcelの売上ファイルを、中身を確かめてから取りこみます。</source>
        <translation>Look into a sales file from another till or Excel, then import it.</translation>
    </message>
    <message>
        <source>ほかの名簿から取りこむ</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>ほかの操作</source>
        <translation>More</translation>
    </message>
    <message>
        <source>ほかの支払い</source>
        <translation>Other payment</translation>
    </message>
    <message>
        <source>まちがえた入金や出金を、理由をつけて取り消します。もとの記録は残ります。</source>
        <translation>Reverse a mistaken entry with a reason. The entry itself stays.</translation>
    </message>
    <message>
        <source>まちがえた支出を、理由をつけて取り消します。もとの記録は残ります。</source>
        <translation>Takes back a wrong expense, with a reason. The original stays.</translation>
    </message>
    <message>
        <source>まとめて入力</source>
        <translation>Paper day</translation>
    </message>
    <message>
        <source>もどってきた買いもの票の番号を入れて、代金とお届けのようすを書きうつします。</source>
        <translation>Enter the number of a shopping sheet that came back, its prices and how the delivery went.</translation>
    </message>
    <message>
        <source>もどってきた電話かけ表の番号を入れて、結果と時刻を書きうつします。</source>
        <translation>Enter the number of a call sheet that came back, its results and times.</translation>
    </message>
    <message>
        <source>アンケート</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>アンケートの名前と質問を決めます。答えのあるものは、新しい版になります。</source>
        <translation>Set the name and questions of a questionnaire. One that has answers gets a new version.</translation>
    </message>
    <message>
        <source>アンケートの質問</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>アンケートの集計</source>
        <translation>Questionnaire summary</translation>
    </message>
    <message>
        <source>アンケートを作り、紙の回答を入れ、集計を見ます。</source>
        <translation>Make questionnaires, enter answers from paper and see the summary.</translation>
    </message>
    <message>
        <source>サロンの行事の一覧です。押すと内容を直せます。</source>
        <translation>The activities of the salon. Press one to change it.</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>レジのお金を数えて、合っているかを見ます。記録は変わりません。</source>
        <translation>Count the till and see whether it matches. The records do not change.</translation>
    </message>
    <message>
        <source>レジ締め</source>
        <translation>Close the till</translation>
    </message>
    <message>
        <source>一覧にない品物を、金額だけで伝票に入れます。</source>
        <translation>Put what is not in the list on the slip by its amount.</translation>
    </message>
    <message>
        <source>両替</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>両替したことを残します。残高は変わりません。</source>
        <translation>Keep a note of an exchange. The balance stays the same.</translation>
    </message>
    <message>
        <source>予約</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>二重に書かれている方を、1人にまとめます。</source>
        <translation>Merges a person entered twice into one.</translation>
    </message>
    <message>
        <source>交付決定通知書など、助成金ごとに入れた書類を見ます。</source>
        <translation>Shows the documents kept with the grant, such as the award letter.</translation>
    </message>
    <message>
        <source>交付決定通知書を見ながら、期間、金額、費目、条件を書きます。</source>
        <translation>With the award letter in hand: period, amount, budget lines and conditions.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日の会計</source>
        <translation>Today&apos;s sales</translation>
    </message>
    <message>
        <source>今日の見守り電話です。かけて、ご本人の答えを残します。</source>
        <translation>Today&apos;s watch calls. Ring, and keep each person&apos;s own answer.</translation>
    </message>
    <message>
        <source>仕入や消耗品など、払ったお金を書きます。</source>
        <translation>Write what was paid for goods, supplies and the like.</translation>
    </message>
    <message>
        <source>代金を入れる</source>
        <translation>Enter the cost</translation>
    </message>
    <message>
        <source>会計の取消</source>
        <translation>Void a sale</translation>
    </message>
    <message>
        <source>会計をまるごと取り消します。もとの記録は残ります。</source>
        <translation>Void a whole sale. Its record stays.</translation>
    </message>
    <message>
        <source>会計・管理</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>保留の伝票</source>
        <translation>Slips on hold</translation>
    </message>
    <message>
        <source>値引き</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>入金</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>入金や出金ひとつの中身を見ます。まちがいはここから取り消します。</source>
        <translation>See one entry of money in or out. Mistakes are reversed here.</translation>
    </message>
    <message>
        <source>具合の悪い方、連絡のつかない方への対応です。終わるまで、今日の画面にも出ています。</source>
        <translation>Cases of people unwell or not reached. They stand on Today until closed.</translation>
    </message>
    <message>
        <source>写真に写っている方と説明を書きます。全員の同意がある写真だけが報告書にのります。</source>
        <translation>Write who is in the photo and a caption. Only photos with everyone&apos;s consent go into reports.</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>出席、予約、受付名簿、予定の変更など、この回のことを選びます。</source>
        <translation>Choose what to do for this session: attendance, reservations, sign-in sheet, changes to the plan.</translation>
    </message>
    <message>
        <source>出金</source>
        <translation>Money out</translation>
    </message>
    <message>
        <source>分類と事業</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>前の売上を取りこむ</source>
        <translation>Import past sales</translation>
    </message>
    <message>
        <source>助成元のExcelの様式を取りこみ、数字と文を入れて保存します。</source>
        <translation>Takes in a funder&apos;s Excel form, fills it and saves it.</translation>
    </message>
    <message>
        <source>助成元のホームページに書きこむ文章を、字数を見ながらコピーします。</source>
        <translation>Copies texts for the funder&apos;s page, with their length.</translation>
    </message>
    <message>
        <source>助成元の様式</source>
        <translation>Funders&apos; forms</translation>
    </message>
    <message>
        <source>助成金</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>助成金が入ったとき、返したとき、次の期間へ繰り越すときに書きます。</source>
        <translation>Enter here when the grant comes in, is returned, or is carried over.</translation>
    </message>
    <message>
        <source>助成金ごとの予算とのこり、条件、報告までに足りないものを見ます。</source>
        <translation>Shows for each grant what is left, its conditions, and what the report lacks.</translation>
    </message>
    <message>
        <source>助成金のようす</source>
        <translation>The grant at a glance</translation>
    </message>
    <message>
        <source>助成金の入金と返納</source>
        <translation>Grant received and returned</translation>
    </message>
    <message>
        <source>助成金の書類</source>
        <translation>Documents of the grant</translation>
    </message>
    <message>
        <source>助成金を書く</source>
        <translation>Enter a grant</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>印刷できなかった書類を、あとで印刷したりUSBにコピーしたりします。</source>
        <translation>Print documents that could not be printed, or copy them to USB.</translation>
    </message>
    <message>
        <source>印刷待ち</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>参加費や寄付など、売上でないお金を受け取ったときに書きます。</source>
        <translation>Write money received that is no sale, such as fees and donations.</translation>
    </message>
    <message>
        <source>受けた依頼がどこまで進んだかを見て、次の段に進めます。</source>
        <translation>See how far each request has come, and take it one step on.</translation>
    </message>
    <message>
        <source>同じ方の整理</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>名寄せ、区分、取りこみなど、ときどき使うものです。</source>
        <translation>Things used now and then: merging, groups, import.</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation>People</translation>
    </message>
    <message>
        <source>名簿、写真、見守りについてのお返事を、日付といっしょに残します。</source>
        <translation>Keeps the answers about roster, photos and watch-over, with their dates.</translation>
    </message>
    <message>
        <source>品物の一部または全部の返品をうけます。</source>
        <translation>Take back some or all of the goods of a sale.</translation>
    </message>
    <message>
        <source>品物を選んで会計します。コーヒーは3回押すだけです。</source>
        <translation>Choose goods and take the money. A coffee takes three presses.</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>商品とねだん</source>
        <translation>Products and prices</translation>
    </message>
    <message>
        <source>商品の分類と、その売上がどの事業のものかを決めます。</source>
        <translation>Decide the categories of products and the programme their sales belong to.</translation>
    </message>
    <message>
        <source>商品の名前・ねだん・見え方を決めます。</source>
        <translation>Decide a product&apos;s name, price and look.</translation>
    </message>
    <message>
        <source>回数券・つけ・無料など、現金でない支払いを入れます。</source>
        <translation>Enter payments that are not cash: ticket books, tabs, free.</translation>
    </message>
    <message>
        <source>回答を数え、報告書にのせる感想を選びます。</source>
        <translation>Counts the answers. Choose the comments for the report.</translation>
    </message>
    <message>
        <source>回答を紙から入れる</source>
        <translation>Enter answers from paper</translation>
    </message>
    <message>
        <source>困ったときの連絡先と、それぞれの画面の使い方です。</source>
        <translation>Who to ask for help, and how to use each page.</translation>
    </message>
    <message>
        <source>報告書</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>売れなくなった商品と数とわけを書きます。</source>
        <translation>Write what could not be sold, how many and why.</translation>
    </message>
    <message>
        <source>売上</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>売上の画面にならぶ商品を、加えたり直したりします。</source>
        <translation>Add or change the products on the sales page.</translation>
    </message>
    <message>
        <source>寄付箱のお金を2人で数えて、別の置き場所に移します。</source>
        <translation>Two people count the donation box and move its money to another place.</translation>
    </message>
    <message>
        <source>寄付箱を開ける</source>
        <translation>Open the donation box</translation>
    </message>
    <message>
        <source>対応</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>導入前の数字</source>
        <translation>Earlier figures</translation>
    </message>
    <message>
        <source>帳簿をつけ始めた日に、置き場所に入っていたお金を書きます。</source>
        <translation>Write what each place held on the day the books began.</translation>
    </message>
    <message>
        <source>店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>店ごと、お一人ずつ、袋ごとの紙に、番号をつけて印刷します。</source>
        <translation>Print sheets by shop, by person or by bag, with their numbers.</translation>
    </message>
    <message>
        <source>廃棄メモ</source>
        <translation>Spoilage</translation>
    </message>
    <message>
        <source>当番</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>当番を選び、つり銭を数えて、お店を開けます。</source>
        <translation>Choose who is on duty, count the float and open.</translation>
    </message>
    <message>
        <source>戻ってきた通話票の結果と時刻を、番号で入れます。</source>
        <translation>Enter results and times of a call slip that came back, by numbers.</translation>
    </message>
    <message>
        <source>払ったお金と領収書を、助成金や科目に分けて残します。立替の返金もここです。</source>
        <translation>Keeps what was paid with its receipts, by grant and 科目. Helpers are repaid here too.</translation>
    </message>
    <message>
        <source>担当への謝礼と立替、店への後払いを払い、利用券を売ります。</source>
        <translation>Pay honoraria, advances and shops, and sell service tickets.</translation>
    </message>
    <message>
        <source>担当を決める</source>
        <translation>Decide who goes</translation>
    </message>
    <message>
        <source>控えに何が入っているかを見て、その状態に戻します。</source>
        <translation>See what a backup holds and go back to it.</translation>
    </message>
    <message>
        <source>控えの中身</source>
        <translation>What the backup holds</translation>
    </message>
    <message>
        <source>控え（バックアップ）</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>支出</source>
        <translation>Spending</translation>
    </message>
    <message>
        <source>支出の取消</source>
        <translation>Take an expense back</translation>
    </message>
    <message>
        <source>支出を入れる</source>
        <translation>Enter an expense</translation>
    </message>
    <message>
        <source>支出・領収書</source>
        <translation>Expenses, receipts</translation>
    </message>
    <message>
        <source>支払い・立替の返金</source>
        <translation>Pay and repay</translation>
    </message>
    <message>
        <source>支払方法</source>
        <translation>Payment kinds</translation>
    </message>
    <message>
        <source>文字の大きさ、団体のこと、商品、支払方法などを決めます。</source>
        <translation>Decide the size of type, your group&apos;s details, products, payment kinds and more.</translation>
    </message>
    <message>
        <source>文章をコピーする</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>新しい依頼</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>新しい方を書く</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>新しい行事を決める</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>日計表や月報などを見て、印刷したりファイルに残したりします。</source>
        <translation>Look at the daily sheet, monthly report and others; print or save them.</translation>
    </message>
    <message>
        <source>月締め・監査</source>
        <translation>Month close, audit</translation>
    </message>
    <message>
        <source>未払いのお金を払い、立て替えてくれた方にお金を返します。</source>
        <translation>Pays what is unpaid, and repays helpers.</translation>
    </message>
    <message>
        <source>来た方と帰った方のお名前を押します。</source>
        <translation>Press the names of those who come and go.</translation>
    </message>
    <message>
        <source>来た方のお名前を押します。紙に印をつけたときは、番号を入れます。</source>
        <translation>Press the names of those who came. If they were marked on paper, enter the numbers.</translation>
    </message>
    <message>
        <source>来た方の人数を、1人来るごとに押して数えます。</source>
        <translation>Count visitors: press once for each who comes.</translation>
    </message>
    <message>
        <source>来店者数</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>様式に入れる</source>
        <translation>Fill the form</translation>
    </message>
    <message>
        <source>様式の表を見ながら、どのマスに何を入れるかを決めて、保存します。</source>
        <translation>Shows the form&apos;s sheet, where one chooses what goes into which cell, and saves it.</translation>
    </message>
    <message>
        <source>次の版の下書きです。使いはじめるまで、いまの版は変わりません。</source>
        <translation>The draft of the next version. The present one stays until it is put in force.</translation>
    </message>
    <message>
        <source>残高照合</source>
        <translation>Passbook match</translation>
    </message>
    <message>
        <source>毎週などの決まった買いものを、1回押すだけで依頼にします。</source>
        <translation>Make a request of what is asked for every week, with one press.</translation>
    </message>
    <message>
        <source>気になる方</source>
        <translation>People of concern</translation>
    </message>
    <message>
        <source>用紙やカレンダーの印刷、集計、取りこみなど、ときどき使うものです。</source>
        <translation>Things used now and then: printing sheets and calendars, summaries, import.</translation>
    </message>
    <message>
        <source>申しこみとキャンセル待ちを書き、空きが出たら順に電話します。</source>
        <translation>Write reservations and the waiting list. When a place is free, call in order.</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>番号で入力</source>
        <translation>Enter by numbers</translation>
    </message>
    <message>
        <source>番号のついた領収書を出します。2度目からは再発行になります。</source>
        <translation>Write a numbered receipt. From the second time on it is a duplicate.</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>紙に書いた日の売れた数と来店者数を、あとからまとめて入れます。</source>
        <translation>Enter a day kept on paper: what was sold and how many came.</translation>
    </message>
    <message>
        <source>紙のアンケートを1枚ずつ入れます。数字で選び、Enterで次へ進みます。</source>
        <translation>Enter the paper questionnaires one by one. Choose by digits; Enter goes on.</translation>
    </message>
    <message>
        <source>結果の取りこみ</source>
        <translation>Import results</translation>
    </message>
    <message>
        <source>緊急時の手順</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>練習</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>置き場所ごとの残高と出入りを見て、入金・出金・移動を書きます。</source>
        <translation>See each place&apos;s balance and its money in, out and transfers.</translation>
    </message>
    <message>
        <source>置き場所と科目</source>
        <translation>Places and accounts</translation>
    </message>
    <message>
        <source>自動で電話をかけるサービスの結果を、中身を確かめてから取りこみます。</source>
        <translation>Take in the results of an automatic call service, after looking at them.</translation>
    </message>
    <message>
        <source>行事と出席</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>行事に毎回来る方を決めます。受付名簿と出席の画面に出ます。</source>
        <translation>Set who comes to an activity every time. They are on the sign-in sheet and the attendance page.</translation>
    </message>
    <message>
        <source>行事の予定</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>行事の予定をたて、来た方の出席を入れます。</source>
        <translation>Plan activities and enter who came.</translation>
    </message>
    <message>
        <source>行事の内容・成果・課題を書き、写真を残します。報告書にのります。</source>
        <translation>Write what was done, the outcome and what to improve, and keep photos. They go into the report.</translation>
    </message>
    <message>
        <source>行事の写真</source>
        <translation>Activity photo</translation>
    </message>
    <message>
        <source>行事の名前、時間、場所、くり返し、参加費などを決めます。</source>
        <translation>Set the name, time, place, repetition and fee of an activity.</translation>
    </message>
    <message>
        <source>行事の日にちを決めます。1回ごとの変更や中止もここです。</source>
        <translation>Set the days of an activity. Single sessions are changed or cancelled here too.</translation>
    </message>
    <message>
        <source>行事の表を取りこむ</source>
        <translation>Import activities</translation>
    </message>
    <message>
        <source>行事の記録</source>
        <translation>Activity record</translation>
    </message>
    <message>
        <source>行事を決める</source>
        <translation>Set activities</translation>
    </message>
    <message>
        <source>袋から出すお金を確かめて、買いものに出ます。</source>
        <translation>Check the money to take from the envelope, and go shopping.</translation>
    </message>
    <message>
        <source>要支援者等、65歳以上、区内など、人数を分けて数えるための区分を決めます。</source>
        <translation>Set the groups people are counted by: in need of support, 65 and over, from the ward.</translation>
    </message>
    <message>
        <source>見本のサロンで練習します。本当の記録には入りません。</source>
        <translation>Practise in a sample salon. Nothing goes into the real records.</translation>
    </message>
    <message>
        <source>訓練や本番で、次にかける方と番号を出し、結果を残します。</source>
        <translation>In a drill or for real: shows whom to ring next and the number, and keeps the result.</translation>
    </message>
    <message>
        <source>記録の取消</source>
        <translation>Reverse an entry</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>謝礼・立替・利用券</source>
        <translation>Payouts, tickets</translation>
    </message>
    <message>
        <source>買いものに出る</source>
        <translation>Go shopping</translation>
    </message>
    <message>
        <source>買いものに行く店の名前と電話を、加えたり直したりします。</source>
        <translation>Add or correct names and telephones of shops.</translation>
    </message>
    <message>
        <source>買いものに行く方のお名前を押します。</source>
        <translation>Press the name of whoever goes shopping.</translation>
    </message>
    <message>
        <source>買いもののお金をお預りし、番号のついた預り証を出します。</source>
        <translation>Receive money for the shopping and issue a numbered custody slip.</translation>
    </message>
    <message>
        <source>買いものの依頼</source>
        <translation>Errand</translation>
    </message>
    <message>
        <source>買いものの依頼を聞きながら書きます。前回と同じ品は、1回押すだけで入ります。</source>
        <translation>Write a request while listening. One press enters the same as last time.</translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>買いもの票を印刷する</source>
        <translation>Print shopping sheets</translation>
    </message>
    <message>
        <source>買いもの精算</source>
        <translation>Settlement of an errand</translation>
    </message>
    <message>
        <source>買えた品と代金、レシートを入れます。足りないときの払い方も選びます。</source>
        <translation>Enter what was bought, its cost and the receipt; choose how a missing amount is paid.</translation>
    </message>
    <message>
        <source>費目ごとの予算、使った額、のこりと、提出前に直すところを見ます。</source>
        <translation>Shows for each budget line what was planned, spent and left, and what to mend before the report.</translation>
    </message>
    <message>
        <source>返品</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>途中でとめた伝票の続きをします。</source>
        <translation>Go on with a slip that was put on hold.</translation>
    </message>
    <message>
        <source>途中で数える（点検）</source>
        <translation>Check the till</translation>
    </message>
    <message>
        <source>通帳の残高と帳簿の残高をくらべます。</source>
        <translation>Match the passbook&apos;s balance with the books.</translation>
    </message>
    <message>
        <source>通帳・領収書・預り金が合うかを見て、月を締めます。監査の書類もここから出せます。</source>
        <translation>Looks whether passbooks, receipts and money held agree, and closes the month. The auditor&apos;s papers come from here too.</translation>
    </message>
    <message>
        <source>通話票を番号で入力</source>
        <translation>Enter call slips by numbers</translation>
    </message>
    <message>
        <source>連絡の記録</source>
        <translation>Record of rounds</translation>
    </message>
    <message>
        <source>連絡を回す</source>
        <translation>Pass a message on</translation>
    </message>
    <message>
        <source>連絡網</source>
        <translation>Phone tree</translation>
    </message>
    <message>
        <source>連絡網を直す</source>
        <translation>Change the phone tree</translation>
    </message>
    <message>
        <source>連絡網図に配布番号をつけて渡し、戻ったら記します。</source>
        <translation>Hand out the diagram with a copy number, and note when it comes back.</translation>
    </message>
    <message>
        <source>連絡網図を渡す</source>
        <translation>Hand out the diagram</translation>
    </message>
    <message>
        <source>金額の明細</source>
        <translation>Rows behind a figure</translation>
    </message>
    <message>
        <source>開始残高</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>開店</source>
        <translation>Open the till</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>電話かけ表を印刷する</source>
        <translation>Print call sheets</translation>
    </message>
    <message>
        <source>電話の予定</source>
        <translation>Plan of calls</translation>
    </message>
    <message>
        <source>電話の予定を決める</source>
        <translation>Decide on calls</translation>
    </message>
    <message>
        <source>電話をかける</source>
        <translation>Make a call</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
    <message>
        <source>預り金を受け取る</source>
        <translation>Receive money</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>領収書の写真</source>
        <translation>Picture of a receipt</translation>
    </message>
    <message>
        <source>領収書の写真やPDFを、大きく見ます。</source>
        <translation>Shows the picture or PDF of a receipt in large.</translation>
    </message>
    <message>
        <source>領収書ひとつの中身を見ます。写真を入れ、番号をつけ、支払いや取消もここからです。</source>
        <translation>Shows what is in one receipt; pictures, numbers, payment and taking back start here.</translation>
    </message>
    <message>
        <source>領収書を見ながら、支払先、金額、科目、どの助成金に入れるかを書きます。</source>
        <translation>With the receipt in hand: payee, amount, 科目 and the grant that bears it.</translation>
    </message>
</context>
<context>
    <name>PaperDayPage</name>
    <message>
        <source>{day}の {amount}円を、紙から入れました。</source>
        <translation>¥{amount} for {day} entered from paper. </translation>
    </message>
    <message>
        <source>{day}の {amount}円をまとめて入れる</source>
        <translation>Enter ¥{amount} for {day}</translation>
    </message>
    <message>
        <source>「{name}」のねだんを入れてください</source>
        <translation>Please enter the price of “{name}”</translation>
    </message>
    <message>
        <source>「紙から」の印をつけて残します。</source>
        <translation>Kept with the mark “from paper”.</translation>
    </message>
    <message>
        <source>いつの分ですか</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>この日は、もう紙から {amount}円を入れてあります</source>
        <translation>¥{amount} is already entered from paper for this day</translation>
    </message>
    <message>
        <source>つけや回数券が、売れた金額をこえています</source>
        <translation>Tabs and tickets come to more than was sold</translation>
    </message>
    <message>
        <source>まとめて入れる</source>
        <translation>Enter a paper day</translation>
    </message>
    <message>
        <source>まとめて入力の書きかけ</source>
        <translation>Draft of a paper day</translation>
    </message>
    <message>
        <source>レジは数えたあとなので、現金は過不足と入れかえました。</source>
        <translation>The till was counted already, so the cash was set against over/short.</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>商品を登録すると、ここに並びます。その他の金額だけでも入れられます。</source>
        <translation>Add products and they appear here. You can also enter other amounts alone.</translation>
    </message>
    <message>
        <source>売れた数を入れてください</source>
        <translation>Please enter what was sold</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>書きかけを消しました。</source>
        <translation>Draft cleared.</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Clear the draft</translation>
    </message>
</context>
<context>
    <name>PaperDays</name>
    <message>
        <source>その日のレジはもう締めてあります。お金のある場所は、レジのほかから選んでください。</source>
        <translation>The till of that day is closed. Please choose another place than the till.</translation>
    </message>
    <message>
        <source>つけ・回数券・無料の合計が、売上の{total}円より多くなっています。</source>
        <translation>Tabs, tickets and free come to more than the sales of ¥{total}.</translation>
    </message>
    <message>
        <source>売れた数を入れてください。</source>
        <translation>Please enter what was sold.</translation>
    </message>
    <message>
        <source>支払いの金額や枚数を確かめてください。</source>
        <translation>Please check the payments and tickets.</translation>
    </message>
    <message>
        <source>数は0から9,999までです。</source>
        <translation>Numbers are from 0 to 9,999.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>{count}枚を印刷する</source>
        <translation>Print ({count})</translation>
    </message>
    <message>
        <source>もどす</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>番号をつけて{count}枚を印刷する</source>
        <translation>Number and print ({count})</translation>
    </message>
    <message>
        <source>見本</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>見本&#x3000;{count}枚</source>
        <translation>Preview ({count})</translation>
    </message>
    <message>
        <source>見本を作っています</source>
        <translation>Making the preview</translation>
    </message>
    <message>
        <source>見本を作れませんでした</source>
        <translation>No preview could be made</translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <source>{day}から、お話しできていません。あとの日からの休止では、かけ直しや訪問の番に残ります。</source>
        <translation>Nobody has spoken with this person since {day}. A pause beginning later leaves the call back and the visit in today&apos;s round.</translation>
    </message>
    <message>
        <source>いつから（この日からかけません）</source>
        <translation>From (no calls from this day)</translation>
    </message>
    <message>
        <source>いつまでかを決めてください</source>
        <translation>Please decide until when</translation>
    </message>
    <message>
        <source>いつまで（この日までかけません）</source>
        <translation>Until (no calls up to this day)</translation>
    </message>
    <message>
        <source>ひとこと（あれば）</source>
        <translation>A word (if any)</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>わけを選んでください</source>
        <translation>Please choose a reason</translation>
    </message>
    <message>
        <source>休止をその日からにする</source>
        <translation>Pause from that day</translation>
    </message>
    <message>
        <source>例&#x3000;見本病院に入院</source>
        <translation>E.g. in the sample hospital</translation>
    </message>
    <message>
        <source>終わりの次の日から、ひとりでにまた電話の番に入ります。休止のあいだは「無事」とは数えません。</source>
        <translation>From the day after, it is rung again by itself. A pause never counts as safe.</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>1枚 {value}円ぶん</source>
        <translation>¥{value} each</translation>
    </message>
    <message>
        <source>お名前・ふりがな・号棟でさがす</source>
        <translation>Find by name, reading or block</translation>
    </message>
    <message>
        <source>お釣りを寄付していただく</source>
        <translation>The change is donated</translation>
    </message>
    <message>
        <source>この支払いにする</source>
        <translation>Pay like this</translation>
    </message>
    <message>
        <source>どなたの分かを選んでください</source>
        <translation>Please choose whose it is</translation>
    </message>
    <message>
        <source>どなたの分ですか</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>全額これで</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>合計 {amount}円</source>
        <translation>Total ¥{amount}</translation>
    </message>
    <message>
        <source>合計より {over}円 多くなっています</source>
        <translation>¥{over} more than the total</translation>
    </message>
    <message>
        <source>名簿からえらびます</source>
        <translation>Choose from the people</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>残りの {rest}円は現金です。</source>
        <translation>The other ¥{rest} in cash.</translation>
    </message>
    <message>
        <source>現金だけにする</source>
        <translation>All in cash</translation>
    </message>
</context>
<context>
    <name>PaymentKindsPage</name>
    <message>
        <source>1枚 {value}円</source>
        <translation>¥{value} each</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{name}」を直す</source>
        <translation>Change “{name}”</translation>
    </message>
    <message>
        <source>お金はどこに入りますか</source>
        <translation>Where does the money go?</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>この支払方法を加える</source>
        <translation>Add this payment kind</translation>
    </message>
    <message>
        <source>その日の売上</source>
        <translation>that day&apos;s sales</translation>
    </message>
    <message>
        <source>その日の売上になる（外すと無料のあつかいになります）</source>
        <translation>Counts as that day&apos;s sales (if not, it is free)</translation>
    </message>
    <message>
        <source>どなたの分か、お名前を聞く</source>
        <translation>Ask whose it is</translation>
    </message>
    <message>
        <source>レジに入らない</source>
        <translation>Not into the till</translation>
    </message>
    <message>
        <source>レジに入る</source>
        <translation>Into the till</translation>
    </message>
    <message>
        <source>使っていない</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>使っている</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>券でないときは空けておきます。</source>
        <translation>Leave blank if it is no ticket.</translation>
    </message>
    <message>
        <source>売上にしない</source>
        <translation>no sale</translation>
    </message>
    <message>
        <source>支払方法「{name}」を登録しました。</source>
        <translation>Payment kind “{name}” saved.</translation>
    </message>
    <message>
        <source>支払方法の名前</source>
        <translation>Name of the payment kind</translation>
    </message>
    <message>
        <source>支払方法を加える</source>
        <translation>Add a payment kind</translation>
    </message>
    <message>
        <source>枚数で数えるときは、1枚の金額</source>
        <translation>If counted by tickets: yen per ticket</translation>
    </message>
    <message>
        <source>現金なので、レジに入る</source>
        <translation>Cash, so it goes into the till</translation>
    </message>
</context>
<context>
    <name>PaymentStep</name>
    <message>
        <source>{name}さんの立替 {amount}円を記録する</source>
        <translation>Record {amount} yen that {name} paid</translation>
    </message>
    <message>
        <source>{place}から {amount}円 払ったと記録する</source>
        <translation>Record {amount} yen paid out of {place}</translation>
    </message>
    <message>
        <source>{place}から {name}さんに {amount}円を返す</source>
        <translation>Repay {amount} yen to {name} out of {place}</translation>
    </message>
    <message>
        <source>{place}の残高は {amount}円です。</source>
        <translation>{place} holds {amount} yen.</translation>
    </message>
    <message>
        <source>あとで返す</source>
        <translation>Repay later</translation>
    </message>
    <message>
        <source>いつ返しますか</source>
        <translation>When is it repaid?</translation>
    </message>
    <message>
        <source>いま返す</source>
        <translation>Repay now</translation>
    </message>
    <message>
        <source>お手伝いの方が払った（立替精算）</source>
        <translation>A helper paid (to be repaid)</translation>
    </message>
    <message>
        <source>お金の置き場所を選んでください</source>
        <translation>Choose where the money lies</translation>
    </message>
    <message>
        <source>お金を出した日</source>
        <translation>Day the money was paid</translation>
    </message>
    <message>
        <source>それより多い金額です。お確かめください。</source>
        <translation>More than that. Please check.</translation>
    </message>
    <message>
        <source>どこから払いましたか</source>
        <translation>Where was it paid from?</translation>
    </message>
    <message>
        <source>どこから返しますか</source>
        <translation>Where is it repaid from?</translation>
    </message>
    <message>
        <source>どのように払いましたか</source>
        <translation>How was it paid?</translation>
    </message>
    <message>
        <source>メモ（書かなくてもかまいません）</source>
        <translation>Note (may stay empty)</translation>
    </message>
    <message>
        <source>レジや金庫から出した、口座から振り込んだ</source>
        <translation>Out of the till or safe, or by transfer</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>手数料をお確かめください</source>
        <translation>Please check the fee</translation>
    </message>
    <message>
        <source>払い方を選んでください</source>
        <translation>Choose how it was paid</translation>
    </message>
    <message>
        <source>振込手数料（なければ空けておきます）</source>
        <translation>Transfer fee (empty if there is none)</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Enter the date</translation>
    </message>
    <message>
        <source>未払い {amount}円を記録する</source>
        <translation>Record {amount} yen unpaid</translation>
    </message>
    <message>
        <source>立て替えた方</source>
        <translation>Who paid</translation>
    </message>
    <message>
        <source>立て替えた方を選んでください</source>
        <translation>Choose who paid</translation>
    </message>
    <message>
        <source>請求書だけ届いている。あとで払います</source>
        <translation>Only an invoice so far; paid later</translation>
    </message>
</context>
<context>
    <name>PayoutsPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count}枚を売り、{yen}円をレジに入れる</source>
        <translation>Sell {count} tickets, ¥{yen} into the till</translation>
    </message>
    <message>
        <source>{day}から {count}件</source>
        <translation>since {day}, {count} errands</translation>
    </message>
    <message>
        <source>{name}さんから {yen}円を返していただく</source>
        <translation>Receive ¥{yen} back from {name}</translation>
    </message>
    <message>
        <source>{name}さんに立替 {yen}円を返す</source>
        <translation>Give {name} back the ¥{yen} advanced</translation>
    </message>
    <message>
        <source>{name}さんに謝礼 {yen}円を払う</source>
        <translation>Pay {name} an honorarium of ¥{yen}</translation>
    </message>
    <message>
        <source>{name}に {yen}円を払う</source>
        <translation>Pay {name} ¥{yen}</translation>
    </message>
    <message>
        <source>{yen}円をレジからお払いください。</source>
        <translation>Please pay ¥{yen} from the till.</translation>
    </message>
    <message>
        <source>{yen}円をレジからお渡しください。</source>
        <translation>Please hand over ¥{yen} from the till.</translation>
    </message>
    <message>
        <source>{yen}円をレジからお返しください。</source>
        <translation>Please give back ¥{yen} from the till.</translation>
    </message>
    <message>
        <source>{yen}円をレジに入れてください。</source>
        <translation>Please put ¥{yen} into the till.</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>ほかの方にする</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>利用券</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>利用券はまだ売っていません。</source>
        <translation>No tickets sold yet.</translation>
    </message>
    <message>
        <source>利用券を買う方</source>
        <translation>Who buys tickets?</translation>
    </message>
    <message>
        <source>店に後払い</source>
        <translation>To pay the shop later</translation>
    </message>
    <message>
        <source>店への払い残しはありません。</source>
        <translation>Nothing is owed to shops.</translation>
    </message>
    <message>
        <source>払うものはありません</source>
        <translation>Nothing to pay</translation>
    </message>
    <message>
        <source>払う相手を押してください</source>
        <translation>Please press who is paid</translation>
    </message>
    <message>
        <source>払っていない謝礼はありません。</source>
        <translation>No honorarium is due.</translation>
    </message>
    <message>
        <source>担当の立替</source>
        <translation>Advanced by helpers</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>枚数</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>枚数を入れてください</source>
        <translation>Please enter how many</translation>
    </message>
    <message>
        <source>残り {left}枚</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>謝礼</source>
        <translation>Honoraria</translation>
    </message>
    <message>
        <source>買う方を選んでください</source>
        <translation>Please choose who buys</translation>
    </message>
    <message>
        <source>買った {sold}枚、使った {used}枚</source>
        <translation>Bought {sold}, used {used}</translation>
    </message>
    <message>
        <source>買った方と、まだ使っていない枚数</source>
        <translation>Buyers and what they have left</translation>
    </message>
    <message>
        <source>返していない立替はありません。</source>
        <translation>No advance is due.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{born}（{age}）</source>
        <translation>{born} ({age})</translation>
    </message>
    <message>
        <source>{kind}は同意なし</source>
        <translation>{kind}: no consent</translation>
    </message>
    <message>
        <source>{kind}は撤回</source>
        <translation>{kind}: withdrawn</translation>
    </message>
    <message>
        <source>{kind}は未確認</source>
        <translation>{kind}: not asked</translation>
    </message>
    <message>
        <source>{most}字までで入れてください。</source>
        <translation>Please enter at most {most} letters.</translation>
    </message>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{year}生まれ</source>
        <translation>born {year}</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>「{name}」という区分は、もうあります。</source>
        <translation>There is a group “{name}” already.</translation>
    </message>
    <message>
        <source>「{name}」は年齢から決まるので、付けることはできません。</source>
        <translation>“{name}” follows from the age and cannot be given by hand.</translation>
    </message>
    <message>
        <source>「{text}」は電話番号として短すぎます。数字をお確かめください。</source>
        <translation>“{text}” is too short for a phone number. Please check the digits.</translation>
    </message>
    <message>
        <source>「{text}」は電話番号として読めません。数字とハイフンで入れてください。</source>
        <translation>“{text}” cannot be read as a phone number. Please enter digits and hyphens.</translation>
    </message>
    <message>
        <source>「{text}」は電話番号として長すぎます。番号が2つあるときは、1つずつ入れてください。</source>
        <translation>“{text}” is too long for a phone number. If there are two numbers, please enter them one by one.</translation>
    </message>
    <message>
        <source>「から」の年齢が「まで」より大きくなっています。</source>
        <translation>The “from” age is higher than the “to” age.</translation>
    </message>
    <message>
        <source>「一人暮らし」と「高齢夫婦」は、どちらか1つにしてください。</source>
        <translation>Please choose only one of “Lives alone” and “Elderly couple”.</translation>
    </message>
    <message>
        <source>いまも来ている方に、やめた日は入れられません。</source>
        <translation>Someone who still comes cannot have a day of leaving.</translation>
    </message>
    <message>
        <source>お一人が、もうお一人のご近所見守りになっています。別の方に変えてから、まとめてください。</source>
        <translation>One of them is the neighbour who watches over the other. Please change that first.</translation>
    </message>
    <message>
        <source>お一人が、もうお一人の見守り電話をかける人になっています。別の方に変えてから、まとめてください。</source>
        <translation>One of the two rings the other. Please name another caller first, then join them.</translation>
    </message>
    <message>
        <source>お二人とも対応中です。どちらかの対応を終えてから、まとめてください。</source>
        <translation>Both have an open case. Please close one first.</translation>
    </message>
    <message>
        <source>お二人とも見守り電話の予定があります。どちらかを終わりにしてから、まとめてください。</source>
        <translation>Both have a plan of watch calls. Please end one first.</translation>
    </message>
    <message>
        <source>お名前と、姓・名が合っていません。</source>
        <translation>The name does not match the family and given name.</translation>
    </message>
    <message>
        <source>お名前を入れてください。</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>お手伝い（担い手）</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>この区分は{count}名に付けてあります。年齢で決まる区分は、新しく作ってください。</source>
        <translation>{count} people have this group. Please make a new group for one that follows from age.</translation>
    </message>
    <message>
        <source>この同意は、もう撤回されています。</source>
        <translation>This consent has been withdrawn already.</translation>
    </message>
    <message>
        <source>この方には、対応中のことがあります。先に対応を終えてください。</source>
        <translation>There is an open case for this person. Please close it first.</translation>
    </message>
    <message>
        <source>この方には、見守り電話の予定があります。先に見守り電話を終わりにしてください。</source>
        <translation>This person has a plan of watch calls. Please end it first.</translation>
    </message>
    <message>
        <source>この方は、{count}名の見守り電話で、かける人か訪問する人になっています。先に、代わりの方に変えてください。</source>
        <translation>This person rings or visits for {count} watch calls. Please choose somebody else there first.</translation>
    </message>
    <message>
        <source>この方は「{name}」とまとめてあります。そちらを直してください。</source>
        <translation>This person was merged into “{name}”. Please change that one.</translation>
    </message>
    <message>
        <source>ご本人とは別の方をお選びください。</source>
        <translation>Please choose someone other than the person.</translation>
    </message>
    <message>
        <source>ご本人を、ご本人の緊急連絡先にはできません。</source>
        <translation>A person cannot be their own emergency contact.</translation>
    </message>
    <message>
        <source>その区分は、もうありません。画面を開き直してください。</source>
        <translation>That group is no longer there. Please open the page again.</translation>
    </message>
    <message>
        <source>その区分は見つかりません。画面を開き直してください。</source>
        <translation>That group was not found. Please open the page again.</translation>
    </message>
    <message>
        <source>その同意の記録は見つかりません。画面を開き直してください。</source>
        <translation>That consent was not found. Please open the page again.</translation>
    </message>
    <message>
        <source>その方は名簿に見つかりません。画面を開き直してください。</source>
        <translation>That person was not found on the roster. Please open the page again.</translation>
    </message>
    <message>
        <source>その緊急連絡先は、もうありません。画面を開き直してください。</source>
        <translation>That emergency contact is no longer there. Please open the page again.</translation>
    </message>
    <message>
        <source>ふりがなは、ひらがなかカタカナで入れてください。</source>
        <translation>Please enter the reading in hiragana or katakana.</translation>
    </message>
    <message>
        <source>もう、まとめてあります。画面を開き直してください。</source>
        <translation>They have been merged already. Please open the page again.</translation>
    </message>
    <message>
        <source>一人暮らし</source>
        <translation>Lives alone</translation>
    </message>
    <message>
        <source>代筆</source>
        <translation>Written by proxy</translation>
    </message>
    <message>
        <source>代筆のときは、立ち会った方のお名前を入れてください。</source>
        <translation>If written by proxy, please enter the name of the witness.</translation>
    </message>
    <message>
        <source>休止 {day}まで</source>
        <translation>Paused until {day}</translation>
    </message>
    <message>
        <source>休止中</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>会員</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>写真</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>別の2人を選んでください。</source>
        <translation>Please choose two different people.</translation>
    </message>
    <message>
        <source>前回 {day} {sign}</source>
        <translation>Last {day} {sign}</translation>
    </message>
    <message>
        <source>区分の名前を入れてください。</source>
        <translation>Please enter the name of the group.</translation>
    </message>
    <message>
        <source>区分の終わりの日が、始まりの日より前になっています。</source>
        <translation>The last day of the group is before its first day.</translation>
    </message>
    <message>
        <source>参加者</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>口頭</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>号棟も生年もまだ入っていません</source>
        <translation>Neither block nor year of birth yet</translation>
    </message>
    <message>
        <source>号棟・号室</source>
        <translation>Block, flat</translation>
    </message>
    <message>
        <source>同じお名前</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>同じ号棟</source>
        <translation>Same block</translation>
    </message>
    <message>
        <source>同じ号棟・号室</source>
        <translation>Same block and flat</translation>
    </message>
    <message>
        <source>同じ名字</source>
        <translation>Same family name</translation>
    </message>
    <message>
        <source>同じ生まれ年</source>
        <translation>Same year of birth</translation>
    </message>
    <message>
        <source>同じ生年月日</source>
        <translation>Same date of birth</translation>
    </message>
    <message>
        <source>同じ読み</source>
        <translation>Same reading</translation>
    </message>
    <message>
        <source>同じ電話番号</source>
        <translation>Same phone number</translation>
    </message>
    <message>
        <source>同意していないので、撤回することはありません。</source>
        <translation>There is no consent that could be withdrawn.</translation>
    </message>
    <message>
        <source>同意のない{left}名は入れていません（断った方{refused}名、まだ聞いていない方{open}名）。</source>
        <translation>{left} without consent were left out (refused: {refused}, not asked yet: {open}).</translation>
    </message>
    <message>
        <source>名簿を書いています</source>
        <translation>Writing the roster</translation>
    </message>
    <message>
        <source>名簿掲載</source>
        <translation>Roster entry</translation>
    </message>
    <message>
        <source>名簿掲載に同意のある{count}件を書きました。</source>
        <translation>Written: {count} with consent to be on the roster. </translation>
    </message>
    <message>
        <source>名簿掲載に同意のある方がいないので、書くものがありません。</source>
        <translation>Nobody has consented to be on the roster, so there is nothing to write.</translation>
    </message>
    <message>
        <source>団体・施設と個人は、1つにまとめられません。</source>
        <translation>A body and a person cannot be merged.</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>年齢は0歳から{most}歳までで入れてください。</source>
        <translation>Please enter an age from 0 to {most}.</translation>
    </message>
    <message>
        <source>撤回の日が、同意した日より前になっています。</source>
        <translation>The day of withdrawal is before the day of consent.</translation>
    </message>
    <message>
        <source>改行などの見えない文字が入っています。入れ直してください。</source>
        <translation>There are invisible characters in it, such as line breaks. Please enter it again.</translation>
    </message>
    <message>
        <source>書面</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>次 {day}</source>
        <translation>Next {day}</translation>
    </message>
    <message>
        <source>無回答</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>用紙に「!」</source>
        <translation>“!” on sheets</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>第{version}版の {number}番</source>
        <translation>No. {number} in version {version}</translation>
    </message>
    <message>
        <source>緊急連絡先のお名前を入れてください。</source>
        <translation>Please enter the name of the emergency contact.</translation>
    </message>
    <message>
        <source>緊急連絡先は、お1人に{most}人までです。</source>
        <translation>A person has at most {most} emergency contacts.</translation>
    </message>
    <message>
        <source>職員</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>見守り情報の共有</source>
        <translation>Sharing for watch-over</translation>
    </message>
    <message>
        <source>訪問を待っています</source>
        <translation>A visit is due</translation>
    </message>
    <message>
        <source>講師</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>連絡網</source>
        <translation>Phone tree</translation>
    </message>
    <message>
        <source>郵便番号は、270-0000 のように数字7けたで入れてください。</source>
        <translation>Please enter the postcode with 7 digits, like 270-0000.</translation>
    </message>
    <message>
        <source>鍵を持っています</source>
        <translation>Has a key</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>電話番号は、お1人に{most}個までです。</source>
        <translation>A person has at most {most} phone numbers.</translation>
    </message>
    <message>
        <source>高齢夫婦</source>
        <translation>Elderly couple</translation>
    </message>
</context>
<context>
    <name>PeopleMergePage</name>
    <message>
        <source>{name}さんを1人にまとめました。</source>
        <translation>{name} was merged into one.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>あとにした組が {count}組あります。もう一度開くと出ます。</source>
        <translation>Pairs put off: {count}. They appear when you open this again.</translation>
    </message>
    <message>
        <source>もう一方の出席、予約、つけ、同意、連絡先などは、残す方にまとまります。残す方に無い内容は受けつぎます。まちがえたときは「元に戻す」で戻せます。</source>
        <translation>The attendance, reservations, tabs, consents and contacts of the other go to the one you keep, and so does what is missing there. If it was a mistake, press “Undo”.</translation>
    </message>
    <message>
        <source>二重に書かれていそうな方は、いません。</source>
        <translation>Nobody seems to be entered twice.</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>別の方です</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>別の方として、もう出さないようにしました。</source>
        <translation>Taken as two people; they will not be asked about again.</translation>
    </message>
    <message>
        <source>右の方を残して、1人にまとめる</source>
        <translation>Merge, keep the right</translation>
    </message>
    <message>
        <source>号棟</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>同じ方でしょうか。（あと {count}組）</source>
        <translation>Is this the same person? ({count} more pairs)</translation>
    </message>
    <message>
        <source>名簿にもどる</source>
        <translation>To the roster</translation>
    </message>
    <message>
        <source>左の方を残して、1人にまとめる</source>
        <translation>Merge, keep the left</translation>
    </message>
    <message>
        <source>昨年から {count}回</source>
        <translation>{count} times since last year</translation>
    </message>
    <message>
        <source>生まれ</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>種別</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>PeopleMorePage</name>
    <message>
        <source>いままでのExcelやCSVの名簿を読みます。</source>
        <translation>Reads the Excel or CSV roster used until now.</translation>
    </message>
    <message>
        <source>ふりがなを入れると、五十音でさがせます。</source>
        <translation>With a reading, people can be found by kana.</translation>
    </message>
    <message>
        <source>ほかの名簿から取りこむ</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>二重に書かれている方を、1人にまとめます。</source>
        <translation>Merges a person entered twice into one.</translation>
    </message>
    <message>
        <source>区分を決める</source>
        <translation>Set groups</translation>
    </message>
    <message>
        <source>同じ方の整理（名寄せ）</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>同意書を印刷する</source>
        <translation>Print the consent form</translation>
    </message>
    <message>
        <source>書いていただく用紙です。</source>
        <translation>The form to be filled in.</translation>
    </message>
    <message>
        <source>来なくなった方 {count}名</source>
        <translation>No longer come: {count}</translation>
    </message>
    <message>
        <source>要支援者等、65歳以上、区内など、数えたい分け方です。</source>
        <translation>What you want to count by: in need of support, 65 and over, from the ward.</translation>
    </message>
    <message>
        <source>記録は残っています。また来たら戻せます。</source>
        <translation>Their records are kept. They can be put back if they come again.</translation>
    </message>
    <message>
        <source>読み未入力の方 {count}名</source>
        <translation>Without a reading: {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>{count}名が見つかりました。</source>
        <translation>Found: {count}. </translation>
    </message>
    <message>
        <source>{count}名です。</source>
        <translation>People: {count}.</translation>
    </message>
    <message>
        <source>{name}のふりがなを入れる</source>
        <translation>Enter the reading of {name}</translation>
    </message>
    <message>
        <source>{name}の内容を直す</source>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>「{text}」は見つかりません。ふりがなの初めだけでも探せます。</source>
        <translation>“{text}” was not found. The beginning of the reading is enough.</translation>
    </message>
    <message>
        <source>いま、あてはまる方はいません。</source>
        <translation>There is nobody of this kind now.</translation>
    </message>
    <message>
        <source>お名前、ふりがな、電話番号、号棟で探せます。</source>
        <translation>Find by name, reading, phone number or block.</translation>
    </message>
    <message>
        <source>お名前を選んでください</source>
        <translation>Please choose a name</translation>
    </message>
    <message>
        <source>お名前・ふりがな・電話・号棟でさがす</source>
        <translation>Find by name, reading, phone or block</translation>
    </message>
    <message>
        <source>お名前・電話・号棟</source>
        <translation>Name, phone or block</translation>
    </message>
    <message>
        <source>ここには、どなたもいません。</source>
        <translation>There is nobody here.</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>ほかの名簿から取りこむ</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>出した内容は、1分たつと隠れます。</source>
        <translation>What is shown is hidden again after a minute.</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation>People</translation>
    </message>
    <message>
        <source>名簿にはまだどなたもいません。お一人ずつ書くか、いままでの名簿を取りこみます。</source>
        <translation>There is nobody on the roster yet. Write people one by one or import the roster used until now.</translation>
    </message>
    <message>
        <source>名簿を印刷</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>名簿を印刷する</source>
        <translation>Print the roster</translation>
    </message>
    <message>
        <source>左の一覧からお名前を選ぶと、ここに出ます。</source>
        <translation>Choose a name from the list on the left to see it here.</translation>
    </message>
    <message>
        <source>新しい方を書く</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>来なくなった方</source>
        <translation>No longer comes</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>読み未入力の方</source>
        <translation>Without a reading</translation>
    </message>
</context>
<context>
    <name>PersonCardView</name>
    <message>
        <source>{day} {state}&#x3000;今年度 {count}回</source>
        <translation>{day} {state}; {count} this fiscal year</translation>
    </message>
    <message>
        <source>{day}&#x3000;{title}&#x3000;今年度 {count}回</source>
        <translation>{day}  {title}  This year: {count}</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>さん</source>
        <translation> </translation>
    </message>
    <message>
        <source>ふりがなはまだ入っていません</source>
        <translation>No reading yet</translation>
    </message>
    <message>
        <source>まだありません</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>不在 {count}回</source>
        <translation>not at home: {count}</translation>
    </message>
    <message>
        <source>住所と電話を見る</source>
        <translation>Show address, phone</translation>
    </message>
    <message>
        <source>住所と電話を隠す</source>
        <translation>Hide address, phone</translation>
    </message>
    <message>
        <source>住所も電話も、まだ入っていません。</source>
        <translation>No address or phone yet.</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>同じ世帯</source>
        <translation>Same household</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>同意を書く</source>
        <translation>Write consent</translation>
    </message>
    <message>
        <source>団体・施設</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>最近の出席</source>
        <translation>Last attendance</translation>
    </message>
    <message>
        <source>来なくなった方</source>
        <translation>No longer comes</translation>
    </message>
    <message>
        <source>来なくなった方（{day}から）</source>
        <translation>No longer comes (since {day})</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>緊急連絡先は、まだ入っていません。</source>
        <translation>No emergency contact yet.</translation>
    </message>
    <message>
        <source>緊急連絡先を見る</source>
        <translation>Show emergency contact</translation>
    </message>
    <message>
        <source>緊急連絡先を隠す</source>
        <translation>Hide emergency contact</translation>
    </message>
    <message>
        <source>見守り</source>
        <translation>Watch-over</translation>
    </message>
    <message>
        <source>見守り電話</source>
        <translation>Watch calls</translation>
    </message>
    <message>
        <source>見守り電話を始める</source>
        <translation>Begin watch calls</translation>
    </message>
    <message>
        <source>買いものを頼まれた</source>
        <translation>Asks for an errand</translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>連絡網</source>
        <translation>Phone tree</translation>
    </message>
    <message>
        <source>電話の予定</source>
        <translation>Plan of calls</translation>
    </message>
</context>
<context>
    <name>PersonConsentPage</name>
    <message>
        <source>{day}に撤回</source>
        <translation>Withdrawn on {day}</translation>
    </message>
    <message>
        <source>{name}の「{kind}」</source>
        <translation>{name}: “{kind}”</translation>
    </message>
    <message>
        <source>{name}の「{kind}」の同意を撤回しました。</source>
        <translation>Consent of {name} to “{kind}” withdrawn.</translation>
    </message>
    <message>
        <source>{name}の「{kind}」の同意を記録しました。</source>
        <translation>Consent of {name} to “{kind}” recorded.</translation>
    </message>
    <message>
        <source>{name}は「{kind}」に同意なしと記録しました。</source>
        <translation>Recorded that {name} does not consent to “{kind}”.</translation>
    </message>
    <message>
        <source>{way}で「同意しない」</source>
        <translation>Does not agree ({way})</translation>
    </message>
    <message>
        <source>{way}で同意</source>
        <translation>Agreed ({way})</translation>
    </message>
    <message>
        <source>「{kind}」の同意を撤回する</source>
        <translation>Withdraw “{kind}”</translation>
    </message>
    <message>
        <source>「{kind}」の同意を記録する</source>
        <translation>Record consent: “{kind}”</translation>
    </message>
    <message>
        <source>「{kind}」は同意なしと記録する</source>
        <translation>Record no consent: “{kind}”</translation>
    </message>
    <message>
        <source>いつから</source>
        <translation>From</translation>
    </message>
    <message>
        <source>うかがった日</source>
        <translation>Day asked</translation>
    </message>
    <message>
        <source>お名前を名簿に載せて、印刷やファイルにしてよいですか。</source>
        <translation>May the name be on rosters that are printed or written to files?</translation>
    </message>
    <message>
        <source>お返事を選んでください</source>
        <translation>Please choose the answer</translation>
    </message>
    <message>
        <source>これまでのお返事</source>
        <translation>Answers so far</translation>
    </message>
    <message>
        <source>どのように</source>
        <translation>How</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>メモ（あれば）</source>
        <translation>Note (if any)</translation>
    </message>
    <message>
        <source>伝えてよい相手</source>
        <translation>Who may be told</translation>
    </message>
    <message>
        <source>例&#x3000;自治会、民生委員</source>
        <translation>e.g. residents&apos; association, welfare volunteer</translation>
    </message>
    <message>
        <source>写っている写真を、報告書や掲示に使ってよいですか。</source>
        <translation>May photos of the person be used in reports and notices?</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>同意しない</source>
        <translation>Does not agree</translation>
    </message>
    <message>
        <source>同意する</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>同意なし</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>同意書を印刷する</source>
        <translation>Print the consent form</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>撤回する</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>相手 {scope}</source>
        <translation>May be told: {scope}</translation>
    </message>
    <message>
        <source>立ち会い {name}</source>
        <translation>Witness: {name}</translation>
    </message>
    <message>
        <source>立ち会った方のお名前</source>
        <translation>Name of the witness</translation>
    </message>
    <message>
        <source>見守りのための情報を、決めた相手に伝えてよいですか。</source>
        <translation>May information for the watch-over be passed on to those named?</translation>
    </message>
    <message>
        <source>買いものの代行で、お金をお預りし、頼まれた品を店に伝えてよいですか。</source>
        <translation>May the salon hold money for errands and tell the shop what is asked for?</translation>
    </message>
    <message>
        <source>連絡網の図に、お名前と電話番号をのせてよいですか。</source>
        <translation>May name and telephone stand on the diagram of the phone tree?</translation>
    </message>
</context>
<context>
    <name>PersonEditPage</name>
    <message>
        <source>{name}さんを名簿に加える</source>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>{name}の内容を直しました。</source>
        <translation>{name} was changed.</translation>
    </message>
    <message>
        <source>{name}を名簿に加えました。</source>
        <translation>{name} was added to the roster.</translation>
    </message>
    <message>
        <source>「{name}」を名簿に加える</source>
        <translation>Add “{name}”</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>お名前を入れてください</source>
        <translation>Please enter the name</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>くわしく書く</source>
        <translation>Write details</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>This is your earlier draft.</translation>
    </message>
    <message>
        <source>新しい方を書く</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Clear the draft</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>見守り・メモ</source>
        <translation>Watch-over, note</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>電話と号室を見る</source>
        <translation>Show telephone and flat</translation>
    </message>
    <message>
        <source>電話と号室を隠す</source>
        <translation>Hide telephone and flat</translation>
    </message>
    <message>
        <source>電話も号室も、まだ入っていません。</source>
        <translation>Neither telephone nor flat is known yet.</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>お名前の一覧</source>
        <translation>List of names</translation>
    </message>
    <message>
        <source>下に続きがあります。</source>
        <translation>There is more below.</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>来ていない</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>{count}名が見つかりました。</source>
        <translation>Found: {count}. </translation>
    </message>
    <message>
        <source>お名前・ふりがな・号棟でさがす</source>
        <translation>Find by name, reading or block</translation>
    </message>
    <message>
        <source>この中にいないので、新しく加える</source>
        <translation>Not here: add as new</translation>
    </message>
    <message>
        <source>名簿にはまだどなたもいません。</source>
        <translation>There is nobody on the roster yet.</translation>
    </message>
    <message>
        <source>見つかりません。</source>
        <translation>Not found.</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>いつもの品</source>
        <translation>Usual items</translation>
    </message>
    <message>
        <source>その依頼を開く</source>
        <translation>Open that request</translation>
    </message>
    <message>
        <source>はじめてのご依頼です。</source>
        <translation>Their first request.</translation>
    </message>
    <message>
        <source>別の方にする</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>同じお名前の方が、ほかに{count}名います。号棟をお確かめください。</source>
        <translation>{count} more people have this name. Please check the block.</translation>
    </message>
    <message>
        <source>同意書を印刷する</source>
        <translation>Print the consent form</translation>
    </message>
</context>
<context>
    <name>PhoneRows</name>
    <message>
        <source>この電話を消す</source>
        <translation>Remove this phone</translation>
    </message>
    <message>
        <source>例&#x3000;000-0000-0000</source>
        <translation>e.g. 000-0000-0000</translation>
    </message>
    <message>
        <source>自宅・携帯</source>
        <translation>Home, mobile</translation>
    </message>
    <message>
        <source>自宅・携帯などの区別</source>
        <translation>Kind of phone, such as home or mobile</translation>
    </message>
    <message>
        <source>電話を加える</source>
        <translation>Add a phone</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Phone number</translation>
    </message>
</context>
<context>
    <name>PhoneTabs</name>
    <message>
        <source>見守り電話</source>
        <translation>Watch calls</translation>
    </message>
    <message>
        <source>連絡網</source>
        <translation>Phone tree</translation>
    </message>
</context>
<context>
    <name>PhoneTree</name>
    <message>
        <source>1人がかける人数は、1名から{most}名までです。</source>
        <translation>One caller rings 1 to {most} people.</translation>
    </message>
    <message>
        <source>{least}から{most}までの数にしてください。</source>
        <translation>Please enter a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>{name}さんが2か所に入っています。</source>
        <translation>{name} is there twice.</translation>
    </message>
    <message>
        <source>{name}さんがかける方が、{most}名より多くなっています。</source>
        <translation>{name} rings more than {most} people.</translation>
    </message>
    <message>
        <source>{name}さんには、もう伝わっています。</source>
        <translation>{name} was told already.</translation>
    </message>
    <message>
        <source>{name}さんには、もう伝わっています（{at}）。</source>
        <translation>{name} was told already ({at}).</translation>
    </message>
    <message>
        <source>{name}さんの、連絡網にのせる同意がまだです。番号は紙に出ません。</source>
        <translation>{name} has not agreed to the phone tree yet. The number does not appear on paper.</translation>
    </message>
    <message>
        <source>{name}さんの電話番号が名簿にありません。</source>
        <translation>{name} has no telephone in the roster.</translation>
    </message>
    <message>
        <source>{name}さんは、来なくなった方になっています。</source>
        <translation>{name} has left.</translation>
    </message>
    <message>
        <source>{name}さんは休止中です。上の方が、その先へかけます。</source>
        <translation>{name} is paused. The one above rings on.</translation>
    </message>
    <message>
        <source>{name}さんは発信元です。かける相手ではありません。</source>
        <translation>{name} is the starting point and is not rung.</translation>
    </message>
    <message>
        <source>{number}番の時刻が、1日の中にありません。</source>
        <translation>The time of no. {number} is not within a day.</translation>
    </message>
    <message>
        <source>{number}番の時刻は、まだ来ていません。</source>
        <translation>The time of no. {number} has not come yet.</translation>
    </message>
    <message>
        <source>{number}番の時刻は、連絡を始める前です。</source>
        <translation>The time of no. {number} is before the start.</translation>
    </message>
    <message>
        <source>{number}番は、どうなりましたか。1つ選んでください。</source>
        <translation>What about no. {number}? Please choose one.</translation>
    </message>
    <message>
        <source>いまの版より前の日付や、ずっと先の日付にはできません。</source>
        <translation>Not before the present version, and not far ahead.</translation>
    </message>
    <message>
        <source>いま別の連絡を回しているところです。終えてから始めてください。</source>
        <translation>Another message is under way. Please end it first.</translation>
    </message>
    <message>
        <source>いま連絡を回しているところです。終えてから、新しい版にしてください。</source>
        <translation>A message is under way. End it, then put the new version in force.</translation>
    </message>
    <message>
        <source>かけた方と、電話を受けた方が同じです。かけた方を選び直してください。</source>
        <translation>Caller and called are the same. Please choose the caller again.</translation>
    </message>
    <message>
        <source>この方の折り返しは、もう記録してあります。</source>
        <translation>This report back is recorded already.</translation>
    </message>
    <message>
        <source>この方は、もう連絡網に入っています。</source>
        <translation>This person is in the phone tree already.</translation>
    </message>
    <message>
        <source>この番号の図は、もう戻っています。</source>
        <translation>This copy has come back already.</translation>
    </message>
    <message>
        <source>この連絡は、もう終わっています。</source>
        <translation>This round has ended.</translation>
    </message>
    <message>
        <source>ご本人の下には入れられません。別の方を選んでください。</source>
        <translation>Not below themselves. Please choose somebody else.</translation>
    </message>
    <message>
        <source>さきほど、ほかの方が記録しました。画面を確かめてください。</source>
        <translation>Somebody else has just recorded. Please check the page.</translation>
    </message>
    <message>
        <source>その方は、この連絡網にいません。画面を開き直してください。</source>
        <translation>This person is not in this phone tree. Please open the page again.</translation>
    </message>
    <message>
        <source>その方は、もうこの連絡網にいません。画面を開き直してください。</source>
        <translation>This person is not in the phone tree any more. Please open the page again.</translation>
    </message>
    <message>
        <source>その記録は、もうありません。画面を確かめてください。</source>
        <translation>That record is no longer there. Please look at the screen again.</translation>
    </message>
    <message>
        <source>その連絡の記録は見つかりません。</source>
        <translation>That round was not found.</translation>
    </message>
    <message>
        <source>その連絡網は見つかりません。</source>
        <translation>That phone tree was not found.</translation>
    </message>
    <message>
        <source>どうなったかを1つ選んでください。</source>
        <translation>Please choose one result.</translation>
    </message>
    <message>
        <source>どなたに渡すかを決めてください。</source>
        <translation>Please decide who gets it.</translation>
    </message>
    <message>
        <source>どなたを入れるか、選んでください。</source>
        <translation>Please choose whom to add.</translation>
    </message>
    <message>
        <source>まだ、どなたも入っていません。発信元から決めます。</source>
        <translation>Nobody is in it yet. Begin with the starting point.</translation>
    </message>
    <message>
        <source>まだ来ていない時刻です。</source>
        <translation>That time has not come yet.</translation>
    </message>
    <message>
        <source>もう使っていない版です。いま使っている版の通話票を印刷してください。</source>
        <translation>This version is not in use any more. Please print the slips of the present one.</translation>
    </message>
    <message>
        <source>下書きの通話票は印刷できません。先に、この版を使い始めてください。</source>
        <translation>Slips of a draft can&apos;t be printed. Put the version in force first.</translation>
    </message>
    <message>
        <source>不在</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>休止の終わりは、今日か、先の日にしてください。</source>
        <translation>A pause ends today or later.</translation>
    </message>
    <message>
        <source>伝える内容は{most}字までです。短いほど、まちがわずに伝わります。</source>
        <translation>A message has at most {most} letters. The shorter, the fewer mistakes.</translation>
    </message>
    <message>
        <source>伝える内容を書いてください。</source>
        <translation>Please write the message.</translation>
    </message>
    <message>
        <source>伝わった</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>使っている版は直せません。「直す」を押すと、次の版の下書きができます。</source>
        <translation>A version in use can&apos;t be changed. Press “Change” to draft the next one.</translation>
    </message>
    <message>
        <source>使っている連絡網がありません。先に連絡網を作ってください。</source>
        <translation>There is no phone tree in use. Please make one first.</translation>
    </message>
    <message>
        <source>前の版は直せません。いま使っている版を開いてください。</source>
        <translation>An earlier version can&apos;t be changed. Please open the present one.</translation>
    </message>
    <message>
        <source>家族に伝えた</source>
        <translation>Told the family</translation>
    </message>
    <message>
        <source>本番</source>
        <translation>For real</translation>
    </message>
    <message>
        <source>渡した日より前の日付です。</source>
        <translation>That is before the day it was given.</translation>
    </message>
    <message>
        <source>渡すのは、いま使っている版の図だけです。</source>
        <translation>Only the version in use is handed out.</translation>
    </message>
    <message>
        <source>用紙 {code} は、第{number}版の通話票です。この連絡は、第{present}版です。</source>
        <translation>Sheet {code} is of version {number}. This round is of version {present}.</translation>
    </message>
    <message>
        <source>用紙 {code} は、連絡網を直す前の通話票です。1名ずつ画面で記録してください。</source>
        <translation>Sheet {code} is from before the change. Please record one by one.</translation>
    </message>
    <message>
        <source>留守電に入れた</source>
        <translation>Left a message</translation>
    </message>
    <message>
        <source>番号違い</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>発信元だけです。下に入る方を加えてください。</source>
        <translation>Only the starting point. Please add people below.</translation>
    </message>
    <message>
        <source>発信元は、もう決まっています。どなたの下に入れるかを選んでください。</source>
        <translation>The starting point is decided. Please choose below whom to add.</translation>
    </message>
    <message>
        <source>発信元は、下の方がいるあいだは外せません。先に別の方と入れかえてください。</source>
        <translation>The starting point can&apos;t be taken out while people are below. Swap with somebody first.</translation>
    </message>
    <message>
        <source>終わったと発信元に知らせる方（折り返し）が、決まっていません。</source>
        <translation>Nobody is to report back to the starting point at the end.</translation>
    </message>
    <message>
        <source>終わってから1日を過ぎた連絡には、通話票を入れられません。</source>
        <translation>A round that ended more than a day ago takes no slips.</translation>
    </message>
    <message>
        <source>終わってから1日を過ぎた連絡の記録は、取り消せません。</source>
        <translation>Records of a round that ended more than a day ago cannot be taken back.</translation>
    </message>
    <message>
        <source>結果を、1つは入れてください。</source>
        <translation>Please enter at least one result.</translation>
    </message>
    <message>
        <source>自分の下の方の下には入れられません（連絡がぐるぐる回ります）。別の方を選んでください。</source>
        <translation>Not below one&apos;s own branch (the calls would go in a circle). Please choose somebody else.</translation>
    </message>
    <message>
        <source>訓練</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>話し中</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>連絡を始める前の時刻です。</source>
        <translation>That time is before the start.</translation>
    </message>
    <message>
        <source>連絡網には、発信元のほかに1名は必要です。</source>
        <translation>A phone tree needs one more than the starting point.</translation>
    </message>
    <message>
        <source>連絡網の通話票</source>
        <translation>Call slip of the phone tree</translation>
    </message>
    <message>
        <source>配布番号 {number} の図はありません。</source>
        <translation>There is no copy number {number}.</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>{why}。</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>だれの顔も分かりません。</source>
        <translation>Nobody can be recognised.</translation>
    </message>
    <message>
        <source>はずす</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>写っている{count}名の全員に同意があります。</source>
        <translation>All {count} people in it have consented.</translation>
    </message>
    <message>
        <source>写っている方を書く</source>
        <translation>Write who is in it</translation>
    </message>
    <message>
        <source>写真を直す</source>
        <translation>Change photo</translation>
    </message>
    <message>
        <source>報告書にのります</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>報告書にのりません</source>
        <translation>Not in the report</translation>
    </message>
    <message>
        <source>（説明なし）</source>
        <translation>(no caption)</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>写真のファイルが見つかりません。</source>
        <translation>The file of the photo was not found.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>その写真は見つかりません。</source>
        <translation>That photo was not found.</translation>
    </message>
    <message>
        <source>その開催は見つかりません。</source>
        <translation>That session was not found.</translation>
    </message>
    <message>
        <source>だれが写っているかが、まだ書かれていません</source>
        <translation>It is not written yet who is in it</translation>
    </message>
    <message>
        <source>写っている方を選ぶか、「だれの顔も分かりません」か、どちらかにしてください。</source>
        <translation>Please choose either who is in it or “Nobody can be recognised”.</translation>
    </message>
    <message>
        <source>写真の同意をまだ聞いていない方が{count}名、写っています</source>
        <translation>People in it not yet asked about photos: {count}</translation>
    </message>
    <message>
        <source>写真の説明は100字までです。</source>
        <translation>Captions have at most 100 letters.</translation>
    </message>
    <message>
        <source>写真をことわった方が{count}名、写っています</source>
        <translation>People in it who refused photos: {count}</translation>
    </message>
    <message>
        <source>写真をことわった方が{refused}名、まだ聞いていない方が{unasked}名、写っています</source>
        <translation>People in it who refused photos: {refused}, not yet asked: {unasked}</translation>
    </message>
    <message>
        <source>名簿にない方が選ばれています。画面を開き直してください。</source>
        <translation>Someone chosen is not in the roster. Please open the page again.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>中身のないファイルです（0バイト）。別の写真を選んでください。</source>
        <translation>The file is empty (0 bytes). Please choose another photo.</translation>
    </message>
    <message>
        <source>写真が大きすぎます。50MBまでのものを選んでください。</source>
        <translation>The photo is too large. Please choose one of up to 50 MB.</translation>
    </message>
    <message>
        <source>写真が細かすぎます。8,000万画素までのものを選んでください。</source>
        <translation>The photo is too large. Please choose one of up to 80 megapixels.</translation>
    </message>
    <message>
        <source>写真が途中で切れています。別の写真を選んでください。</source>
        <translation>The photo is cut off. Please choose another.</translation>
    </message>
    <message>
        <source>写真として読めません。JPEG、PNG、HEICの写真を選んでください。</source>
        <translation>This cannot be read as a photo. Please choose a JPEG, PNG or HEIC photo.</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>PDF {number}</source>
        <translation>PDF {number}</translation>
    </message>
    <message>
        <source>まだありません。レシートは、うすくなる前に写してください。</source>
        <translation>None yet. Take a picture before a till slip fades.</translation>
    </message>
    <message>
        <source>写真 {number}</source>
        <translation>Picture {number}</translation>
    </message>
    <message>
        <source>写真・PDFを入れる</source>
        <translation>Add a picture or PDF</translation>
    </message>
    <message>
        <source>領収書の写真</source>
        <translation>Picture of a receipt</translation>
    </message>
    <message>
        <source>領収書の写真・PDF</source>
        <translation>Pictures and PDFs of the receipt</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>{place}をもう一度数える</source>
        <translation>Count again: {place}</translation>
    </message>
    <message>
        <source>あるはず</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>もう一度数える</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>・{hint}</source>
        <translation>· {hint}</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>合いました</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>数えた</source>
        <translation>Counted</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>かけてくる方</source>
        <translation>Rung by</translation>
    </message>
    <message>
        <source>かける方</source>
        <translation>Rings</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>なし（ここから始まります）</source>
        <translation>None (it starts here)</translation>
    </message>
    <message>
        <source>様</source>
        <translation> </translation>
    </message>
    <message>
        <source>番号は、連絡網に出せません。</source>
        <translation>The number may not be shown.</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>電話番号をかくす</source>
        <translation>Hide the number</translation>
    </message>
    <message>
        <source>電話番号を出す</source>
        <translation>Show the number</translation>
    </message>
</context>
<context>
    <name>PlacesQuestion</name>
    <message>
        <source>{place}の残高</source>
        <translation>Balance: {place}</translation>
    </message>
    <message>
        <source>いつの残高ですか</source>
        <translation>Balances of which day?</translation>
    </message>
    <message>
        <source>お金はどこに置いていますか</source>
        <translation>Where do you keep the money?</translation>
    </message>
    <message>
        <source>今日の残高</source>
        <translation>Today&apos;s balances</translation>
    </message>
    <message>
        <source>使う置き場所に印をつけ、わかる残高だけを入れます。レジは、はじめての開店で数えます。</source>
        <translation>Tick the places you use and enter the balances you know. The till is counted at the first opening.</translation>
    </message>
    <message>
        <source>例&#x3000;{month}/1</source>
        <translation>e.g. {month}/1</translation>
    </message>
    <message>
        <source>別の日</source>
        <translation>Other day</translation>
    </message>
    <message>
        <source>合わせて{total}円で、次へ</source>
        <translation>¥{total} in all, next</translation>
    </message>
    <message>
        <source>年度はじめ（{day}）</source>
        <translation>Start of year ({day})</translation>
    </message>
    <message>
        <source>残高なしで、次へ</source>
        <translation>No balances, next</translation>
    </message>
    <message>
        <source>残高の日付</source>
        <translation>Day of the balances</translation>
    </message>
    <message>
        <source>開店で数える</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>PlainMessage</name>
    <message>
        <source>サロンの記録を開けません</source>
        <translation>The salon&apos;s records cannot be opened</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>いま決める</source>
        <translation>Decide now</translation>
    </message>
    <message>
        <source>かける人</source>
        <translation>Who rings</translation>
    </message>
    <message>
        <source>かけ直すまで</source>
        <translation>Ring again after</translation>
    </message>
    <message>
        <source>かけ直す回数</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>これまでの電話</source>
        <translation>Calls so far</translation>
    </message>
    <message>
        <source>ご近所見守り（訪問する方）</source>
        <translation>Neighbour (visits)</translation>
    </message>
    <message>
        <source>ちがう方にする</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>つながらないときに訪問する方が、まだ決まっていません。</source>
        <translation>Nobody is named yet to visit when the calls don&apos;t get through.</translation>
    </message>
    <message>
        <source>つながらない日に、かけ直す回数</source>
        <translation>Further tries on a day nobody answers</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>何日つながらなければ、訪問しますか</source>
        <translation>Visit after how many days?</translation>
    </message>
    <message>
        <source>何曜日の何時に</source>
        <translation>Weekday and time</translation>
    </message>
    <message>
        <source>同意あり</source>
        <translation>Consented</translation>
    </message>
    <message>
        <source>同意がないうちは、気になる方や災害時の一覧に、お名前が出ません。電話はかけられます。</source>
        <translation>Without consent the name stands neither under concern nor on the disaster list. Calls are possible.</translation>
    </message>
    <message>
        <source>同意を書く</source>
        <translation>Write the consent</translation>
    </message>
    <message>
        <source>同意書を印刷する</source>
        <translation>Print the consent form</translation>
    </message>
    <message>
        <source>名簿に電話を入れる</source>
        <translation>Enter a telephone in the roster</translation>
    </message>
    <message>
        <source>名簿に電話番号がないので、まだかけられません。</source>
        <translation>No telephone in the roster yet, so no calls.</translation>
    </message>
    <message>
        <source>回</source>
        <translation>times</translation>
    </message>
    <message>
        <source>日</source>
        <translation>days</translation>
    </message>
    <message>
        <source>見守り情報の共有</source>
        <translation>Sharing for watch-over</translation>
    </message>
    <message>
        <source>訪問までの日数</source>
        <translation>Days until a visit</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>1日ずつ入れて「加える」を押します。</source>
        <translation>Enter one day at a time and press “Add”.</translation>
    </message>
    <message>
        <source>{day}には、この行事がもうあります。</source>
        <translation>This activity is already planned for {day}.</translation>
    </message>
    <message>
        <source>{day}は、もうすぎた日です。そのまま予定にします。</source>
        <translation>{day} is past. It is planned all the same.</translation>
    </message>
    <message>
        <source>くり返しで</source>
        <translation>By repeat</translation>
    </message>
    <message>
        <source>くり返しは「{words}」です。</source>
        <translation>It repeats: {words}.</translation>
    </message>
    <message>
        <source>どの行事ですか</source>
        <translation>Which activity?</translation>
    </message>
    <message>
        <source>例&#x3000;12/5</source>
        <translation>e.g. 12/5</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>押すとはずれます</source>
        <translation>Press to take off</translation>
    </message>
    <message>
        <source>日にち</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日にちの決め方</source>
        <translation>How to set the dates</translation>
    </message>
    <message>
        <source>日にちを選んで</source>
        <translation>Choose dates</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>前の練習を片付けられませんでした。パソコンを入れ直して、もう一度お試しください。</source>
        <translation>The last practice could not be cleared away. Restart the computer and try again.</translation>
    </message>
    <message>
        <source>練習用のフォルダー「{name}」に、本当の記録が入っています。練習は始められません。</source>
        <translation>The practice folder “{name}” holds real records. Practice cannot begin.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>2年分の記録が入った見本のサロンが開きます。会計もレジ締めも、本物と同じように試せます。
練習の画面には、上に点線が出て、名前に（練習）がつきます。本当の記録には入りません。</source>
        <translation>Opens a sample salon with two years of records. You can try sales and closing as in the real one.
The practice window has a dotted line at the top and (practice) in its name. Nothing goes into the real records.</translation>
    </message>
    <message>
        <source>いまは練習中です</source>
        <translation>You are practising now</translation>
    </message>
    <message>
        <source>ここで入れたことは、本当の記録には入りません。何を押しても大丈夫です。
練習をおわると、本当のサロンの画面に戻ります。練習はとっておかれ、つづきができます。</source>
        <translation>What you enter here does not go into the real records. Press anything you like.
When you end the practice, the real salon comes back. The practice is kept, and you can go on with it.</translation>
    </message>
    <message>
        <source>はじめから作り直す</source>
        <translation>Start it anew</translation>
    </message>
    <message>
        <source>前の練習のつづきをする</source>
        <translation>Go on with the last practice</translation>
    </message>
    <message>
        <source>用意しています</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>画面を閉じると練習がおわります</source>
        <translation>Practice ends when you close the window</translation>
    </message>
    <message>
        <source>練習のサロンです。終わるときは「今日」の「練習」を押します。</source>
        <translation>This is the practice salon. To end, press “Practice” under “Today”.</translation>
    </message>
    <message>
        <source>練習をおわる</source>
        <translation>End practice</translation>
    </message>
    <message>
        <source>練習をはじめる</source>
        <translation>Begin practice</translation>
    </message>
    <message>
        <source>見本のサロンで練習できます</source>
        <translation>Practise in a sample salon</translation>
    </message>
    <message>
        <source>見本のサロンを作っています</source>
        <translation>Making the sample salon</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>練習のサロンを用意しています</source>
        <translation>Preparing the practice salon</translation>
    </message>
    <message>
        <source>練習の画面には、上に点線が出て、名前に（練習）がつきます。終わるときは「今日」の「練習」を押します。</source>
        <translation>The practice window has a dotted line at the top and (practice) in its name. To end, press “Practice” under “Today”.</translation>
    </message>
    <message>
        <source>見本の売上を2年分つくります。1分ほどお待ちください。やめるときは、下の「中止」を押します。</source>
        <translation>Making two years of sample sales. This takes about a minute. Press “Stop” below to give up.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>書類の見本 {count}枚</source>
        <translation>Preview, pages: {count}</translation>
    </message>
    <message>
        <source>見本を作っています。</source>
        <translation>Making the preview.</translation>
    </message>
</context>
<context>
    <name>PrintQueuePage</name>
    <message>
        <source>USBにコピー</source>
        <translation>Copy to USB</translation>
    </message>
    <message>
        <source>USBメモリーにコピーしました。</source>
        <translation>Copied to the USB stick.</translation>
    </message>
    <message>
        <source>{count}枚を印刷する</source>
        <translation>Print ({count})</translation>
    </message>
    <message>
        <source>「{title}」を印刷待ちから外しました。</source>
        <translation>“{title}” taken off the queue.</translation>
    </message>
    <message>
        <source>プリンターが見つかりません。画面で見るか、USBにコピーしてお使いください。</source>
        <translation>No printer was found. Please look at it on the screen or copy it to USB.</translation>
    </message>
    <message>
        <source>印刷する書類がありません</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>印刷できませんでした。プリンターの電源と紙をお確かめください。</source>
        <translation>It could not be printed. Please check the printer&apos;s power and paper.</translation>
    </message>
    <message>
        <source>印刷に出しました。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>印刷を待っている書類はありません。</source>
        <translation>No documents are waiting to be printed.</translation>
    </message>
    <message>
        <source>済みにする</source>
        <translation>Mark as done</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>プリンターが見つからないので、印刷待ちに残しました。</source>
        <translation>No printer was found, so it waits in the print queue.</translation>
    </message>
    <message>
        <source>印刷できなかったので、印刷待ちに残しました。</source>
        <translation>It could not be printed, so it waits in the print queue.</translation>
    </message>
    <message>
        <source>印刷に出しました。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>印刷待ちの「{title}」が見つかりません。もう一度作ってください。</source>
        <translation>“{title}” was not found in the print queue. Please make it again.</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>かかりつけ医</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>かかりつけ医の電話</source>
        <translation>Telephone of the doctor</translation>
    </message>
    <message>
        <source>かかりつけ医・鍵・緊急連絡先をかくす</source>
        <translation>Hide doctor, key, contacts</translation>
    </message>
    <message>
        <source>かかりつけ医・鍵・緊急連絡先を見る</source>
        <translation>Show doctor, key, contacts</translation>
    </message>
    <message>
        <source>ご近所見守りの方の電話</source>
        <translation>Telephone of the neighbour</translation>
    </message>
    <message>
        <source>まだ入っていません。</source>
        <translation>Not entered yet.</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例&#x3000;長女が持っている</source>
        <translation>E.g. the daughter has it</translation>
    </message>
    <message>
        <source>緊急連絡先を直す</source>
        <translation>Change emergency contacts</translation>
    </message>
    <message>
        <source>緊急連絡先（この順で電話します）</source>
        <translation>Emergency contacts (rung in this order)</translation>
    </message>
    <message>
        <source>鍵の所在</source>
        <translation>Where the key is</translation>
    </message>
    <message>
        <source>鍵を持っている</source>
        <translation>Holds the key</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>{price}円</source>
        <translation>¥{price}</translation>
    </message>
    <message>
        <source>「{name}」{price}を登録しました。</source>
        <translation>“{name}” {price} saved.</translation>
    </message>
    <message>
        <source>「{name}」の順番を変えました。</source>
        <translation>“{name}” moved.</translation>
    </message>
    <message>
        <source>「いつもの」に出す</source>
        <translation>Show under “Usual”</translation>
    </message>
    <message>
        <source>いま売っている</source>
        <translation>On sale now</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>この商品を加える</source>
        <translation>Add this product</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>ねだん（税込）</source>
        <translation>Price (tax included)</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>バーコード</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>バーコード読み取り機を使うときだけ入れます。</source>
        <translation>Only if you use a barcode scanner.</translation>
    </message>
    <message>
        <source>入れると、売った日の売上ではなく「前受金」になり、使った日の売上になります。</source>
        <translation>If filled in, it counts as an advance received when sold and as sales when used.</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>写真をやめる</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <source>写真を選ぶ</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>前へ</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>商品の写真</source>
        <translation>Photo of the product</translation>
    </message>
    <message>
        <source>商品の名前</source>
        <translation>Product&apos;s name</translation>
    </message>
    <message>
        <source>商品を加える</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>商品を直す</source>
        <translation>Change a product</translation>
    </message>
    <message>
        <source>回数券のときは、つづりの枚数</source>
        <translation>If a ticket book: tickets in it</translation>
    </message>
    <message>
        <source>売上の画面での見え方</source>
        <translation>Look on the sales page</translation>
    </message>
    <message>
        <source>後ろへ</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>桃</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>消費税（店内で食べる・使う）</source>
        <translation>Tax (eaten or used here)</translation>
    </message>
    <message>
        <source>消費税（持ち帰り）</source>
        <translation>Tax (taken out)</translation>
    </message>
    <message>
        <source>灰</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>空</source>
        <translation>Sky</translation>
    </message>
    <message>
        <source>空けておくと、会計のときに金額を聞きます。</source>
        <translation>If blank, the amount is asked at each sale.</translation>
    </message>
    <message>
        <source>絵</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>若草</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>茶</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>藤</source>
        <translation>Lilac</translation>
    </message>
    <message>
        <source>金額を入れる</source>
        <translation>Enter amount</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Gold</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>「{name}」はねだんが決まっていません。金額を入れてください。</source>
        <translation>“{name}” has no fixed price. Please enter the amount.</translation>
    </message>
    <message>
        <source>このバーコードは「{name}」に使われています。</source>
        <translation>“{name}” has this barcode already.</translation>
    </message>
    <message>
        <source>その商品は見つかりません。</source>
        <translation>That product was not found.</translation>
    </message>
    <message>
        <source>ねだんは0円から9,999,999円までです。</source>
        <translation>Prices are from ¥0 to ¥9,999,999.</translation>
    </message>
    <message>
        <source>事業の名前を入れてください。</source>
        <translation>Please enter the programme&apos;s name.</translation>
    </message>
    <message>
        <source>分類の名前を入れてください。</source>
        <translation>Please enter the category&apos;s name.</translation>
    </message>
    <message>
        <source>商品の名前を入れてください。</source>
        <translation>Please enter the product&apos;s name.</translation>
    </message>
    <message>
        <source>廃棄の理由を選んでください。</source>
        <translation>Please choose why it was spoiled.</translation>
    </message>
    <message>
        <source>数は1から9,999までです。</source>
        <translation>Numbers are from 1 to 9,999.</translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation>Amounts are from ¥1 to ¥9,999,999.</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>{count}品。</source>
        <translation>Products: {count}. </translation>
    </message>
    <message>
        <source>{price}円</source>
        <translation>¥{price}</translation>
    </message>
    <message>
        <source>この分類の商品はまだありません。</source>
        <translation>No products in this category yet.</translation>
    </message>
    <message>
        <source>ねだんは会計のときに入れる</source>
        <translation>Price entered at each sale</translation>
    </message>
    <message>
        <source>分類</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>商品を加える</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>売っていない</source>
        <translation>Not on sale</translation>
    </message>
</context>
<context>
    <name>ProductsQuestion</name>
    <message>
        <source>{count}品に決めて、次へ</source>
        <translation>{count} products, next</translation>
    </message>
    <message>
        <source>{name}のねだん</source>
        <translation>Price of {name}</translation>
    </message>
    <message>
        <source>あとから「設定」の「商品とねだん」で足したり直したりできます。</source>
        <translation>You can add or change them later under “Settings”, “Products and prices”.</translation>
    </message>
    <message>
        <source>その品物は、もうならんでいます。</source>
        <translation>That product is in the list already.</translation>
    </message>
    <message>
        <source>ねだん</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>はじめに売る品物を選んでください</source>
        <translation>Choose what you sell at first</translation>
    </message>
    <message>
        <source>ほかの品物</source>
        <translation>Other goods</translation>
    </message>
    <message>
        <source>会計で聞く</source>
        <translation>Ask at sale</translation>
    </message>
    <message>
        <source>例&#x3000;ゆで卵</source>
        <translation>e.g. boiled egg</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>印のついた品物が、売上の画面にならびます。ねだんが空の品物は、会計のときに金額を聞きます。</source>
        <translation>Ticked goods appear on the sales page. Without a price, the amount is asked at each sale.</translation>
    </message>
    <message>
        <source>品物なしで、次へ</source>
        <translation>No goods, next</translation>
    </message>
    <message>
        <source>品物の名前を書いてください。</source>
        <translation>Please write the product&apos;s name.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PurchasePage</name>
    <message>
        <source>{yen}円を払った</source>
        <translation>Paid ¥{yen}</translation>
    </message>
    <message>
        <source>あと{yen}円足りません</source>
        <translation>¥{yen} more is needed</translation>
    </message>
    <message>
        <source>まだ入れていない品が{count}品あります。</source>
        <translation>{count} items are not entered yet.</translation>
    </message>
    <message>
        <source>レシートの写真を入れています</source>
        <translation>Adding the photo of the receipt</translation>
    </message>
    <message>
        <source>レシートを残しました。</source>
        <translation>The receipt was kept.</translation>
    </message>
    <message>
        <source>レジから{yen}円を出してください。</source>
        <translation>Please take ¥{yen} from the till.</translation>
    </message>
    <message>
        <source>レジに{yen}円を戻してください。</source>
        <translation>Please put ¥{yen} back into the till.</translation>
    </message>
    <message>
        <source>代金 {total}円&#x3000;{rest}</source>
        <translation>Cost ¥{total}, {rest}</translation>
    </message>
    <message>
        <source>代金の合計</source>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>代金は入っています</source>
        <translation>The cost is entered</translation>
    </message>
    <message>
        <source>代金を入れてください</source>
        <translation>Please enter the cost</translation>
    </message>
    <message>
        <source>代金を入れました。</source>
        <translation>The cost was entered.</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>写真を入れています</source>
        <translation>Adding the photo</translation>
    </message>
    <message>
        <source>手もとの預り金</source>
        <translation>Money in hand</translation>
    </message>
    <message>
        <source>払った日</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>日付を入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>残り</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>残り {yen}円</source>
        <translation>¥{yen} left</translation>
    </message>
    <message>
        <source>立替・後払い {yen}円</source>
        <translation>advanced or to pay later: ¥{yen}</translation>
    </message>
    <message>
        <source>買えた品はないと残す</source>
        <translation>Record: nothing bought</translation>
    </message>
    <message>
        <source>足りない分をどうするか、選んでください</source>
        <translation>Please choose how the missing amount is paid</translation>
    </message>
</context>
<context>
    <name>PurchaseRow</name>
    <message>
        <source>{number}番の代わりの品を書いてください</source>
        <translation>Please write the substitute for no. {number}</translation>
    </message>
    <message>
        <source>{number}番の代金</source>
        <translation>Cost of no. {number}</translation>
    </message>
    <message>
        <source>{number}番の代金を入れてください</source>
        <translation>Please enter the cost of no. {number}</translation>
    </message>
    <message>
        <source>{yen}円</source>
        <translation>¥{yen}</translation>
    </message>
    <message>
        <source>サロンが買い取り</source>
        <translation>Salon buys</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>代わりに買った品</source>
        <translation>Bought instead</translation>
    </message>
    <message>
        <source>代わりの品は{substitute}</source>
        <translation>Substitute: {substitute}</translation>
    </message>
    <message>
        <source>代金</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>例&#x3000;食パン 5枚切り</source>
        <translation>E.g. bread, 5 slices</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
</context>
<context>
    <name>PursePart</name>
    <message>
        <source>{yen}円</source>
        <translation>¥{yen}</translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>不足</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>代金</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>残り</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
    <message>
        <source>預り金{deposit}&#x3000;代金{spent}</source>
        <translation>held {deposit}, cost {spent}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>6つのうち {at}つ目</source>
        <translation>Question {at} of 6</translation>
    </message>
    <message>
        <source>{lead}&#x3000;{name}</source>
        <translation>{lead}  {name}</translation>
    </message>
    <message>
        <source>あとで決める</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>はじめに戻る</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>前の質問</source>
        <translation>Question before</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>問{number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>答え方</source>
        <translation>How to answer</translation>
    </message>
    <message>
        <source>紙では、上から 1、2、3 … の番号がつきます。</source>
        <translation>On paper they are numbered 1, 2, 3 … from the top.</translation>
    </message>
    <message>
        <source>質問の文</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>選択肢（1行に1つ、9つまで）</source>
        <translation>Choices (one a line, up to 9)</translation>
    </message>
</context>
<context>
    <name>QuestionnaireAnswersPage</name>
    <message>
        <source>{number}枚目</source>
        <translation>Sheet {number}</translation>
    </message>
    <message>
        <source>{number}枚目の答えを入れてください</source>
        <translation>Please enter sheet {number}</translation>
    </message>
    <message>
        <source>{number}枚目は入れてあります</source>
        <translation>Sheet {number} is entered</translation>
    </message>
    <message>
        <source>{number}枚目をこの内容に直す</source>
        <translation>Change sheet {number}</translation>
    </message>
    <message>
        <source>{number}枚目を入れました。つぎは{next}枚目です。</source>
        <translation>Sheet {number} entered. Next is sheet {next}.</translation>
    </message>
    <message>
        <source>{number}枚目を残して次の紙へ</source>
        <translation>Keep sheet {number}, next</translation>
    </message>
    <message>
        <source>{number}枚目を消しました。</source>
        <translation>Sheet {number} deleted.</translation>
    </message>
    <message>
        <source>{number}枚目を直しました。</source>
        <translation>Sheet {number} changed.</translation>
    </message>
    <message>
        <source>{title}&#x3000;{day}&#x3000;{session}</source>
        <translation>{title}  {day}  {session}</translation>
    </message>
    <message>
        <source>この紙を消す</source>
        <translation>Delete this sheet</translation>
    </message>
    <message>
        <source>どの回かを選んでください</source>
        <translation>Please choose a session</translation>
    </message>
    <message>
        <source>入れた紙 {count}枚</source>
        <translation>Entered: {count}</translation>
    </message>
    <message>
        <source>前の紙</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>数字で選び、Enterで次の質問へ。書かれていなければ、そのままEnter。</source>
        <translation>Choose by number; Enter goes to the next question. If nothing is written, just press Enter.</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>次の紙を入れる</source>
        <translation>Enter the next</translation>
    </message>
    <message>
        <source>（お答えなし）</source>
        <translation>(no answer)</translation>
    </message>
</context>
<context>
    <name>QuestionnaireEditPage</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{text}」をやめました。</source>
        <translation>“{text}” taken out.</translation>
    </message>
    <message>
        <source>「{title}」を保存しました。</source>
        <translation>“{title}” saved.</translation>
    </message>
    <message>
        <source>いま使っている</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>お住まいの選択肢（1行に1つ）</source>
        <translation>Choices of area (one a line)</translation>
    </message>
    <message>
        <source>お住まいを聞く</source>
        <translation>Ask area of residence</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>この質問はこれでよい</source>
        <translation>Question is right</translation>
    </message>
    <message>
        <source>この質問をやめる</source>
        <translation>Take out question</translation>
    </message>
    <message>
        <source>この質問を加える</source>
        <translation>Add this question</translation>
    </message>
    <message>
        <source>アンケートの名前</source>
        <translation>Questionnaire&apos;s name</translation>
    </message>
    <message>
        <source>例：折り紙教室アンケート</source>
        <translation>e.g. Origami class questionnaire</translation>
    </message>
    <message>
        <source>前へ</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>問{number}&#x3000;{text}</source>
        <translation>Q{number}  {text}</translation>
    </message>
    <message>
        <source>年代を聞く</source>
        <translation>Ask age band</translation>
    </message>
    <message>
        <source>後ろへ</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>性別を聞く</source>
        <translation>Ask sex</translation>
    </message>
    <message>
        <source>新しい版にする</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>満足度（5段階）を加える</source>
        <translation>Add satisfaction (5 steps)</translation>
    </message>
    <message>
        <source>直すと保存できます</source>
        <translation>Nothing to save yet</translation>
    </message>
    <message>
        <source>空けておくと、お住まいを言葉で入れます。</source>
        <translation>If left empty, the area is entered in words.</translation>
    </message>
    <message>
        <source>答えた紙があります。直すと新しい版になり、これまでの答えは前の版のまま残ります。</source>
        <translation>There are answered sheets. A change makes a new version; answers so far stay with the old one.</translation>
    </message>
    <message>
        <source>質問をやめた</source>
        <translation>Question taken out</translation>
    </message>
    <message>
        <source>質問を加える</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>質問（押すと直せます）</source>
        <translation>Questions (press to change)</translation>
    </message>
</context>
<context>
    <name>QuestionnaireTallyPage</name>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}名（{percent}%）</source>
        <translation>{count} people ({percent}%)</translation>
    </message>
    <message>
        <source>{title}&#x3000;{count}回分（{first} から {last}）</source>
        <translation>{title}  Sessions: {count} ({first} to {last})</translation>
    </message>
    <message>
        <source>{title}&#x3000;{session}&#x3000;{day}</source>
        <translation>{title}  {session}  {day}</translation>
    </message>
    <message>
        <source>{what} {count}名</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>お住まい</source>
        <translation>Area of residence</translation>
    </message>
    <message>
        <source>この回</source>
        <translation>This session</translation>
    </message>
    <message>
        <source>この言葉は報告書にのせません。</source>
        <translation>This comment stays out of the report.</translation>
    </message>
    <message>
        <source>この言葉を報告書にのせます。</source>
        <translation>This comment goes into the report.</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>参加者{attendees}名のうち {percent}%</source>
        <translation>{percent}% of {attendees} participants</translation>
    </message>
    <message>
        <source>問{number}&#x3000;{text}</source>
        <translation>Q{number}  {text}</translation>
    </message>
    <message>
        <source>問{number}&#x3000;{text}（いくつでも）</source>
        <translation>Q{number}  {text} (any number)</translation>
    </message>
    <message>
        <source>回答はまだありません。「アンケート」の「紙から入れる」で入れます。</source>
        <translation>No answers yet. Enter them under “Questionnaires”, “Enter from paper”.</translation>
    </message>
    <message>
        <source>回答を入れると印刷できます</source>
        <translation>Enter answers first</translation>
    </message>
    <message>
        <source>年代</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>書かれた言葉 {count}件（印をつけた{picked}件を報告書にのせます）</source>
        <translation>Comments: {count} (marked for the report: {picked})</translation>
    </message>
    <message>
        <source>満足度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>満足度のグラフ</source>
        <translation>Chart of satisfaction</translation>
    </message>
    <message>
        <source>無回答</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>男女</source>
        <translation>Men and women</translation>
    </message>
    <message>
        <source>集計を印刷する</source>
        <translation>Print the summary</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>1つ選ぶ</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>20歳未満</source>
        <translation>Under 20</translation>
    </message>
    <message>
        <source>90歳以上</source>
        <translation>90 and over</translation>
    </message>
    <message>
        <source>{decade}代</source>
        <translation>{decade}s</translation>
    </message>
    <message>
        <source>{number}番目の質問：{what}</source>
        <translation>Question {number}: {what}</translation>
    </message>
    <message>
        <source>{whole}（{inside}）</source>
        <translation>{whole} ({inside})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{area}」は、お住まいの選択肢にありません。</source>
        <translation>“{area}” is not among the choices of area.</translation>
    </message>
    <message>
        <source>「{option}」が2つあります。</source>
        <translation>“{option}” is there twice.</translation>
    </message>
    <message>
        <source>いくつでも選ぶ</source>
        <translation>Choose any number</translation>
    </message>
    <message>
        <source>お住まい</source>
        <translation>Area of residence</translation>
    </message>
    <message>
        <source>お住まいの選択肢は9つまでです。少ないものは「その他」にまとめてください。</source>
        <translation>There can be at most 9 areas. Please put the rarer ones under “Other”.</translation>
    </message>
    <message>
        <source>お住まいは60字までです。</source>
        <translation>Areas have at most 60 letters.</translation>
    </message>
    <message>
        <source>このアンケートにない質問です。画面を開き直してください。</source>
        <translation>This question is not in the questionnaire. Please open the page again.</translation>
    </message>
    <message>
        <source>このアンケートは新しくなっています。画面を開き直してください。</source>
        <translation>This questionnaire has a newer version. Please open the page again.</translation>
    </message>
    <message>
        <source>この質問には、その答え方はできません。</source>
        <translation>This question cannot be answered that way.</translation>
    </message>
    <message>
        <source>そのアンケートは見つかりません。</source>
        <translation>That questionnaire was not found.</translation>
    </message>
    <message>
        <source>その感想は、もうありません。画面を開き直してください。</source>
        <translation>That comment is no longer there. Please open the page again.</translation>
    </message>
    <message>
        <source>その紙は、もうありません。画面を開き直してください。</source>
        <translation>That sheet is no longer there. Please open the page again.</translation>
    </message>
    <message>
        <source>その開催は見つかりません。</source>
        <translation>That session was not found.</translation>
    </message>
    <message>
        <source>まだ開かれていない回です。日付をお確かめください。</source>
        <translation>This session has not been held yet. Please check the date.</translation>
    </message>
    <message>
        <source>アンケートの名前は60字までです。</source>
        <translation>Names of questionnaires have at most 60 letters.</translation>
    </message>
    <message>
        <source>アンケートの名前を入れてください。</source>
        <translation>Please enter the questionnaire&apos;s name.</translation>
    </message>
    <message>
        <source>中止した回には、回答を入れられません。</source>
        <translation>Answers cannot be entered for a cancelled session.</translation>
    </message>
    <message>
        <source>人数（名）</source>
        <translation>People</translation>
    </message>
    <message>
        <source>何も書かれていない紙は、回答に数えません。</source>
        <translation>A blank sheet does not count as an answer.</translation>
    </message>
    <message>
        <source>問{number}&#x3000;{text}</source>
        <translation>Q{number}  {text}</translation>
    </message>
    <message>
        <source>回答数{count}名</source>
        <translation>Answers: {count}</translation>
    </message>
    <message>
        <source>女{count}</source>
        <translation>women {count}</translation>
    </message>
    <message>
        <source>年代</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>年代を選んでください。</source>
        <translation>Please choose an age band.</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>無回答{count}</source>
        <translation>no answer {count}</translation>
    </message>
    <message>
        <source>男{count}</source>
        <translation>men {count}</translation>
    </message>
    <message>
        <source>男か女かを選んでください。</source>
        <translation>Please choose man or woman.</translation>
    </message>
    <message>
        <source>答えは1,000字までです。</source>
        <translation>Answers have at most 1,000 letters.</translation>
    </message>
    <message>
        <source>答え方を選んでください。</source>
        <translation>Please choose how it is answered.</translation>
    </message>
    <message>
        <source>自由に書く</source>
        <translation>Write freely</translation>
    </message>
    <message>
        <source>質問の文は200字までです。</source>
        <translation>Questions have at most 200 letters.</translation>
    </message>
    <message>
        <source>質問の文を入れてください。</source>
        <translation>Please enter the question.</translation>
    </message>
    <message>
        <source>質問は30までです。</source>
        <translation>There can be at most 30 questions.</translation>
    </message>
    <message>
        <source>質問を1つ以上入れてください。</source>
        <translation>Please enter at least one question.</translation>
    </message>
    <message>
        <source>選択肢は1から{most}までです。</source>
        <translation>Choices are from 1 to {most}.</translation>
    </message>
    <message>
        <source>選択肢は1つ60字までです。</source>
        <translation>Choices have at most 60 letters each.</translation>
    </message>
    <message>
        <source>選択肢は9つまでです。少ないものは「その他」にまとめてください。</source>
        <translation>There can be at most 9 choices. Please put the rarer ones under “Other”.</translation>
    </message>
    <message>
        <source>選択肢を、1行に1つずつ入れてください。</source>
        <translation>Please enter the choices, one a line.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>QuestionnairesPage</name>
    <message>
        <source>{title}&#x3000;{day}</source>
        <translation>{title}  {day}</translation>
    </message>
    <message>
        <source>はじめのアンケートを作る</source>
        <translation>Make the first one</translation>
    </message>
    <message>
        <source>アンケートはまだありません。満足度と感想の質問を入れたものから始められます。</source>
        <translation>No questionnaires yet. You can begin with one that asks about satisfaction and comments.</translation>
    </message>
    <message>
        <source>アンケートを作る</source>
        <translation>New questionnaire</translation>
    </message>
    <message>
        <source>使っていません</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>新しいアンケートを作る</source>
        <translation>New questionnaire</translation>
    </message>
    <message>
        <source>用紙を印刷する</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>紙から入れる</source>
        <translation>Enter from paper</translation>
    </message>
    <message>
        <source>質問 {questions}&#x3000;この回の回答 {typed}枚</source>
        <translation>Questions: {questions}  Answers, this session: {typed}</translation>
    </message>
    <message>
        <source>質問 {questions}&#x3000;回答 {typed}枚</source>
        <translation>Questions: {questions}  Answers: {typed}</translation>
    </message>
    <message>
        <source>質問を直す</source>
        <translation>Change questions</translation>
    </message>
    <message>
        <source>集計を見る</source>
        <translation>See the summary</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>「{name}」さんを名簿に加えます。</source>
        <translation>{name} is added to the roster.</translation>
    </message>
    <message>
        <source>この方を加える</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>例&#x3000;3号棟</source>
        <translation>e.g. Block 3</translation>
    </message>
    <message>
        <source>号棟</source>
        <translation>Block</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>わけをひとこと</source>
        <translation>A word about it</translation>
    </message>
    <message>
        <source>直すわけ</source>
        <translation>Why correct it</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>ひとこと書いてください</source>
        <translation>Please write a word</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>{items}代</source>
        <translation>{items}</translation>
    </message>
    <message>
        <source>「再発行」の印をつけて出す</source>
        <translation>Issue, marked as duplicate</translation>
    </message>
    <message>
        <source>「品代」ではなく、何の代金かを書きます。</source>
        <translation>Write what it was for, not just “goods”.</translation>
    </message>
    <message>
        <source>この会計の領収書（{number}）は、もう出してあります。</source>
        <translation>The receipt for this sale ({number}) has been issued already.</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>まだ受け取っていないか、お返ししたお金です。つけの領収書は、入金のときに出します。</source>
        <translation>This money has not been received yet, or was handed back. What is on a tab gets its receipt when it is paid.</translation>
    </message>
    <message>
        <source>但し書き</source>
        <translation>For</translation>
    </message>
    <message>
        <source>宛名</source>
        <translation>Made out to</translation>
    </message>
    <message>
        <source>御中（団体）</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>様（個人）</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>番号をつけて領収書を出す</source>
        <translation>Issue a numbered receipt</translation>
    </message>
    <message>
        <source>金額 {amount}円</source>
        <translation>Amount ¥{amount}</translation>
    </message>
    <message>
        <source>領収書 {number} を出しました。</source>
        <translation>Receipt {number} issued.</translation>
    </message>
    <message>
        <source>領収書は出せません</source>
        <translation>No receipt can be issued</translation>
    </message>
    <message>
        <source>領収書を書きます。</source>
        <translation>Write a receipt.</translation>
    </message>
</context>
<context>
    <name>ReceiptPart</name>
    <message>
        <source>{day}の {yen}円</source>
        <translation>¥{yen} of {day}</translation>
    </message>
    <message>
        <source>「{name}」を入れます。</source>
        <translation>Adds “{name}”.</translation>
    </message>
    <message>
        <source>うち ほかの方・サロンの分</source>
        <translation>Of it for others or the salon</translation>
    </message>
    <message>
        <source>レシート</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>レシートの写真</source>
        <translation>Photo of the receipt</translation>
    </message>
    <message>
        <source>レシートの写真を入れる</source>
        <translation>Add a photo of the receipt</translation>
    </message>
    <message>
        <source>レシートの合計</source>
        <translation>Total of the receipt</translation>
    </message>
    <message>
        <source>レシートの合計を入れてください</source>
        <translation>Please enter the total of the receipt</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>写真 (*.jpg *.jpeg *.png *.heic *.heif);;すべてのファイル (*)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.heic *.heif);;All files (*)</translation>
    </message>
    <message>
        <source>別の写真にする</source>
        <translation>Another photo</translation>
    </message>
    <message>
        <source>新しいレシート</source>
        <translation>New receipt</translation>
    </message>
</context>
<context>
    <name>ReceiptStep</name>
    <message>
        <source>よく使う支払先</source>
        <translation>Usual payees</translation>
    </message>
    <message>
        <source>但し書き（何の代金か）</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>何がありますか</source>
        <translation>What is there?</translation>
    </message>
    <message>
        <source>使った日（領収書の日と同じなら、書かなくてかまいません）</source>
        <translation>Day of use (empty if it is the day of the receipt)</translation>
    </message>
    <message>
        <source>例&#x3000;11/20</source>
        <translation>e.g. 11/20</translation>
    </message>
    <message>
        <source>例&#x3000;11/5</source>
        <translation>e.g. 11/5</translation>
    </message>
    <message>
        <source>例&#x3000;折り紙教室の色紙代</source>
        <translation>e.g. paper for the origami class</translation>
    </message>
    <message>
        <source>例&#x3000;見本文具店</source>
        <translation>e.g. 見本文具店</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>帳簿に書いた金額です。まちがいは、取り消して書きなおします。</source>
        <translation>The amount in the books. A mistake is taken back and entered anew.</translation>
    </message>
    <message>
        <source>支払先</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>支払先を書いてください</source>
        <translation>Enter the payee</translation>
    </message>
    <message>
        <source>日付をお確かめください</source>
        <translation>Please check the dates</translation>
    </message>
    <message>
        <source>領収書の写真・PDF</source>
        <translation>Pictures and PDFs of the receipt</translation>
    </message>
    <message>
        <source>領収書の宛名</source>
        <translation>Receipt made out to</translation>
    </message>
    <message>
        <source>領収書の日</source>
        <translation>Day of the receipt</translation>
    </message>
    <message>
        <source>領収書の日を入れてください</source>
        <translation>Enter the day of the receipt</translation>
    </message>
    <message>
        <source>領収書の金額</source>
        <translation>Amount of the receipt</translation>
    </message>
    <message>
        <source>領収書の金額を入れてください</source>
        <translation>Enter the amount of the receipt</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>この会計の領収書は、もう出してあります。再発行を選んでください。</source>
        <translation>The receipt for this sale has been issued already. Please choose to issue a duplicate.</translation>
    </message>
    <message>
        <source>その領収書は見つかりません。</source>
        <translation>That receipt was not found.</translation>
    </message>
    <message>
        <source>但し書きは「コーヒー代」のように、何の代金かを書いてください。</source>
        <translation>Please write what the money was for, such as “coffee”.</translation>
    </message>
    <message>
        <source>受け取ったお金がないので、領収書は出せません。</source>
        <translation>No money was received, so no receipt can be issued.</translation>
    </message>
    <message>
        <source>宛名を入れてください。</source>
        <translation>Please enter whom it is made out to.</translation>
    </message>
    <message>
        <source>金額は1円から9,999,999円までです。</source>
        <translation>Amounts are from ¥1 to ¥9,999,999.</translation>
    </message>
    <message>
        <source>領収書は、受け取った{most}円までです。</source>
        <translation>Receipts go up to the ¥{most} received.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>お金の動きはまだありません。</source>
        <translation>No money has moved yet.</translation>
    </message>
    <message>
        <source>お金の記録</source>
        <translation>Record of the money</translation>
    </message>
    <message>
        <source>まちがえた記録を押すと、取り消せます。</source>
        <translation>Press a wrong record to take it back.</translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>取消の記録</source>
        <translation>Taken back, record</translation>
    </message>
    <message>
        <source>進みぐあいの記録</source>
        <translation>Record of the steps</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>まちがえた記録を押すと、取り消せます。</source>
        <translation>Press a wrong record to take it back.</translation>
    </message>
    <message>
        <source>折り返し</source>
        <translation>Called back</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>いまの記録のファイルは消さずに、別のところに残します。選んだ控えのあとに入れた記録は、もう一度入れることになります。</source>
        <translation>The present file is not deleted but kept elsewhere. What was entered after the chosen backup must be entered again.</translation>
    </message>
    <message>
        <source>このパソコンに控えが見つかりません。USBメモリーの控えを選んでください。</source>
        <translation>No backup was found on this computer. Please choose one on a USB stick.</translation>
    </message>
    <message>
        <source>この控えの状態に戻す</source>
        <translation>Go back to this backup</translation>
    </message>
    <message>
        <source>ほかの控えを選ぶ</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>サロンの記録を開けません</source>
        <translation>The salon&apos;s records cannot be opened</translation>
    </message>
    <message>
        <source>控えを選んでください</source>
        <translation>Please choose a backup</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>サロンの記録を元に戻す</source>
        <translation>Bring back the salon&apos;s records</translation>
    </message>
    <message>
        <source>戻しています</source>
        <translation>Going back</translation>
    </message>
    <message>
        <source>控え (*.db);;すべてのファイル (*)</source>
        <translation>Backups (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>控えのファイルを選ぶ</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>控えの状態に戻しています</source>
        <translation>Going back to the backup</translation>
    </message>
    <message>
        <source>控えの状態に戻しました。今日の記録が足りているか、お確かめください。</source>
        <translation>Back to the backup. Please check that today&apos;s records are all there.</translation>
    </message>
</context>
<context>
    <name>ReopenPart</name>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>わけを書いてください</source>
        <translation>Please write the reason</translation>
    </message>
    <message>
        <source>例&#x3000;また具合が悪いとのこと</source>
        <translation>E.g. unwell again</translation>
    </message>
    <message>
        <source>対応を再開しました。</source>
        <translation>The case was reopened.</translation>
    </message>
    <message>
        <source>対応を再開する</source>
        <translation>Reopen the case</translation>
    </message>
    <message>
        <source>終わりにした見守り電話も、元の予定でまた始まります。</source>
        <translation>Calls that were ended start again as planned before.</translation>
    </message>
</context>
<context>
    <name>ReopenView</name>
    <message>
        <source>もう一度直すわけ</source>
        <translation>Reason to open it again</translation>
    </message>
</context>
<context>
    <name>RepeatEdit</name>
    <message>
        <source>1週おき</source>
        <translation>Every 2 weeks</translation>
    </message>
    <message>
        <source>{weeks}週ごと</source>
        <translation>Every {weeks} weeks</translation>
    </message>
    <message>
        <source>くりかえさない</source>
        <translation>No repeat</translation>
    </message>
    <message>
        <source>くり返し</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>年末年始（12月29日から1月3日）は休む</source>
        <translation>Not on New Year holidays (29 Dec to 3 Jan)</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>曜日</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>毎月</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>毎月 何日</source>
        <translation>Monthly, by date</translation>
    </message>
    <message>
        <source>毎月 第何曜日</source>
        <translation>Monthly, by weekday</translation>
    </message>
    <message>
        <source>毎週</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>祝日は休む</source>
        <translation>Not on holidays</translation>
    </message>
    <message>
        <source>第何（いくつでも）</source>
        <translation>Which in the month (any number)</translation>
    </message>
</context>
<context>
    <name>ReportedView</name>
    <message>
        <source>報告ずみにすると、この助成金に入れた額と領収書番号は変えられなくなります。「もう一度直す」で戻せます。自己負担や参加者数があとで変わったときは、この助成金の画面と「今日」でお知らせします。</source>
        <translation>Once it is marked as reported, the amounts and receipt numbers of this grant can&apos;t be changed. &quot;Open it again&quot; takes this back. If the salon&apos;s own share or the attendance changes later, this grant&apos;s page and Today will tell you.</translation>
    </message>
    <message>
        <source>報告書を出した日</source>
        <translation>Day the report was sent</translation>
    </message>
    <message>
        <source>提出前チェックに、まだ {count}件のこっています。</source>
        <translation>{count} points are still open before the report goes out.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>CSVを作っています</source>
        <translation>Making the CSV</translation>
    </message>
    <message>
        <source>CSVを作りました</source>
        <translation>CSV made</translation>
    </message>
    <message>
        <source>{number}&#x3000;{name}さん</source>
        <translation>{number}, {name}</translation>
    </message>
    <message>
        <source>{table} {number}行目</source>
        <translation>{table} line {number}</translation>
    </message>
    <message>
        <source>{title}&#x3000;{day}</source>
        <translation>{title}  {day}</translation>
    </message>
    <message>
        <source>「!」（声かけの印）</source>
        <translation>“!” (watch-over mark)</translation>
    </message>
    <message>
        <source>あした</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>お名前と号棟</source>
        <translation>Names and blocks</translation>
    </message>
    <message>
        <source>お名前の入っていない用紙です。お名前入りは、名簿でその方を選ぶと作れます。</source>
        <translation>A sheet without a name. For one with a name, choose the person in the roster.</translation>
    </message>
    <message>
        <source>お届けの袋の表</source>
        <translation>List of bags</translation>
    </message>
    <message>
        <source>かける人</source>
        <translation>Who rings</translation>
    </message>
    <message>
        <source>ぜんぶ</source>
        <translation>All</translation>
    </message>
    <message>
        <source>アンケート</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>アンケート用紙</source>
        <translation>Questionnaire sheet</translation>
    </message>
    <message>
        <source>アンケート集計</source>
        <translation>Questionnaire summary</translation>
    </message>
    <message>
        <source>シートを作っています</source>
        <translation>Making the sheets</translation>
    </message>
    <message>
        <source>シートを作りました</source>
        <translation>Sheets made</translation>
    </message>
    <message>
        <source>ページを作っています</source>
        <translation>Making the pages</translation>
    </message>
    <message>
        <source>ページを作りました</source>
        <translation>Pages made</translation>
    </message>
    <message>
        <source>ページを組んでいます</source>
        <translation>Laying out the pages</translation>
    </message>
    <message>
        <source>今年度（{label}）</source>
        <translation>This year ({label})</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日から7日</source>
        <translation>7 days from today</translation>
    </message>
    <message>
        <source>今日まで</source>
        <translation>Up to today</translation>
    </message>
    <message>
        <source>今月（{month}）</source>
        <translation>This month ({month})</translation>
    </message>
    <message>
        <source>仕訳帳</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>休みの間に電話・訪問する方</source>
        <translation>Calls and visits while closed</translation>
    </message>
    <message>
        <source>依頼</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>先月（{month}）</source>
        <translation>Last month ({month})</translation>
    </message>
    <message>
        <source>出席簿</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>出席集計</source>
        <translation>Attendance summary</translation>
    </message>
    <message>
        <source>前年度（{label}）</source>
        <translation>Last year ({label})</translation>
    </message>
    <message>
        <source>単位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>収支決算書</source>
        <translation>Statement of accounts</translation>
    </message>
    <message>
        <source>受付名簿</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>同意書</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>名簿</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>名簿にのせるもの</source>
        <translation>What the roster shows</translation>
    </message>
    <message>
        <source>売上年報</source>
        <translation>Yearly sales</translation>
    </message>
    <message>
        <source>売上月報</source>
        <translation>Monthly sales</translation>
    </message>
    <message>
        <source>実施報告書</source>
        <translation>Activity report</translation>
    </message>
    <message>
        <source>対象期間&#x3000;{grant}（{start}～{end}）</source>
        <translation>Period  {grant} ({start}–{end})</translation>
    </message>
    <message>
        <source>対象期間（{start}～{end}）</source>
        <translation>Period ({start}–{end})</translation>
    </message>
    <message>
        <source>店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>店ごとの買いもの票</source>
        <translation>Shopping list by shop</translation>
    </message>
    <message>
        <source>当日参加の空き行</source>
        <translation>Empty lines for walk-ins</translation>
    </message>
    <message>
        <source>支払明細書</source>
        <translation>List of payments</translation>
    </message>
    <message>
        <source>日計表</source>
        <translation>Daily sheet</translation>
    </message>
    <message>
        <source>昨日</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>時間</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>期間は、昭和25年から先の日付で、はじめの日を終わりの日より前にしてください。</source>
        <translation>Periods are from 1950 on, with the first day before the last.</translation>
    </message>
    <message>
        <source>未収一覧</source>
        <translation>Open tabs</translation>
    </message>
    <message>
        <source>来月（{month}）</source>
        <translation>Next month ({month})</translation>
    </message>
    <message>
        <source>決算書類（活動計算書など）</source>
        <translation>Statements (activities and others)</translation>
    </message>
    <message>
        <source>活動報告書</source>
        <translation>Activity report</translation>
    </message>
    <message>
        <source>災害時一覧</source>
        <translation>Disaster list</translation>
    </message>
    <message>
        <source>現金出納帳</source>
        <translation>Cash book</translation>
    </message>
    <message>
        <source>監査セット</source>
        <translation>Audit set</translation>
    </message>
    <message>
        <source>立替精算書</source>
        <translation>Slip for repaying</translation>
    </message>
    <message>
        <source>第{number}号&#x3000;{name}さん</source>
        <translation>Copy {number}, {name}</translation>
    </message>
    <message>
        <source>紙で続けるセット</source>
        <translation>Set for going on by paper</translation>
    </message>
    <message>
        <source>緊急時の手順</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>署名の欄</source>
        <translation>Space to sign</translation>
    </message>
    <message>
        <source>行事</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>行事カレンダー</source>
        <translation>Activity calendar</translation>
    </message>
    <message>
        <source>見出し</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>見守りの記録</source>
        <translation>History of the watch</translation>
    </message>
    <message>
        <source>見守り月報</source>
        <translation>Watch report of the month</translation>
    </message>
    <message>
        <source>見本（電話番号はのりません）</source>
        <translation>Sample (without telephone numbers)</translation>
    </message>
    <message>
        <source>訂正記録</source>
        <translation>Correction log</translation>
    </message>
    <message>
        <source>買いもの代行記録</source>
        <translation>Record of errands</translation>
    </message>
    <message>
        <source>買いもの票</source>
        <translation>Shopping sheet</translation>
    </message>
    <message>
        <source>買いもの精算票</source>
        <translation>Settlement slip</translation>
    </message>
    <message>
        <source>通話票</source>
        <translation>Call slips</translation>
    </message>
    <message>
        <source>通話記録</source>
        <translation>Record of a round</translation>
    </message>
    <message>
        <source>連絡先と住所</source>
        <translation>Contacts and addresses</translation>
    </message>
    <message>
        <source>連絡先（号室と電話）</source>
        <translation>Contacts (flat, phone)</translation>
    </message>
    <message>
        <source>連絡網図</source>
        <translation>Phone tree diagram</translation>
    </message>
    <message>
        <source>配布番号</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>金額を千円で書く（合計が合うように端数を直します）</source>
        <translation>Amounts in thousand yen (rounded so that they add up)</translation>
    </message>
    <message>
        <source>集計（名前なし）</source>
        <translation>Figures without names</translation>
    </message>
    <message>
        <source>電話かけ表</source>
        <translation>Call sheet</translation>
    </message>
    <message>
        <source>預り証</source>
        <translation>Custody slip</translation>
    </message>
    <message>
        <source>預り金残高一覧</source>
        <translation>Money held, by person</translation>
    </message>
    <message>
        <source>預金出納帳</source>
        <translation>Bank book</translation>
    </message>
    <message>
        <source>領収書</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>領収書一覧表</source>
        <translation>List of receipts</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>A3の紙にする</source>
        <translation>On A3 paper</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV で残す</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>CSVを古いソフトでも読める文字（CP932）にする</source>
        <translation>CSV that old programs can read (CP932)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Excel で残す</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF で残す</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{name}」を残しました。</source>
        <translation>“{name}” saved. </translation>
    </message>
    <message>
        <source>おわりの日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>お名前（助成先に出すときは外します）</source>
        <translation>Names (untick for a funder)</translation>
    </message>
    <message>
        <source>ぜんぶ</source>
        <translation>All</translation>
    </message>
    <message>
        <source>どこに残しますか</source>
        <translation>Save where?</translation>
    </message>
    <message>
        <source>はじめの日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>サロン全体</source>
        <translation>The whole salon</translation>
    </message>
    <message>
        <source>入れるもの</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>前の年の同じ月とくらべる</source>
        <translation>Compare with the same month last year</translation>
    </message>
    <message>
        <source>助成金</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>担当・会計・代表の印の欄</source>
        <translation>Seal boxes: on duty, treasurer, leader</translation>
    </message>
    <message>
        <source>日にちで選ぶ</source>
        <translation>Choose days</translation>
    </message>
    <message>
        <source>書けない文字が{count}か所あり、置きかえました（{some}）。</source>
        <translation>{count} characters could not be written and were replaced ({some}).</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>Back to the documents</translation>
    </message>
    <message>
        <source>書類を残しています</source>
        <translation>Saving the document</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>根拠{count}枚を印刷する</source>
        <translation>Print the rows ({count} sheets)</translation>
    </message>
    <message>
        <source>根拠&#x3000;{count}枚</source>
        <translation>Rows behind the figures, {count} sheets</translation>
    </message>
    <message>
        <source>根拠&#x3000;{title}</source>
        <translation>Rows  {title}</translation>
    </message>
    <message>
        <source>根拠を作っています</source>
        <translation>Making the rows behind the figures</translation>
    </message>
    <message>
        <source>根拠を見る</source>
        <translation>See the rows</translation>
    </message>
    <message>
        <source>置き場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>西暦で書く</source>
        <translation>Western dates</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>{item}の行を消した</source>
        <translation>Line of {item} removed</translation>
    </message>
    <message>
        <source>そのほか（あれば）</source>
        <translation>More (if any)</translation>
    </message>
    <message>
        <source>前回と同じ</source>
        <translation>Same as last time</translation>
    </message>
    <message>
        <source>前回と同じにする
{day}の{count}品</source>
        <translation>Same as last time
{count} items of {day}</translation>
    </message>
    <message>
        <source>行を消した</source>
        <translation>Line removed</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>{count}品の依頼に直す</source>
        <translation>Change to {count} items</translation>
    </message>
    <message>
        <source>{count}品の依頼を受け、毎週のいつもの依頼にもしました。</source>
        <translation>Request of {count} items taken, and kept as a weekly one.</translation>
    </message>
    <message>
        <source>{count}品の依頼を受けました。</source>
        <translation>Request of {count} items taken.</translation>
    </message>
    <message>
        <source>{count}品の依頼を受ける</source>
        <translation>Take the request ({count} items)</translation>
    </message>
    <message>
        <source>{name}を名簿に加えました。</source>
        <translation>{name} was added to the roster.</translation>
    </message>
    <message>
        <source>お名前を選んでください</source>
        <translation>Please choose a name</translation>
    </message>
    <message>
        <source>この依頼は、もう終わっています</source>
        <translation>This request is closed</translation>
    </message>
    <message>
        <source>依頼を直しました。</source>
        <translation>The request was changed.</translation>
    </message>
    <message>
        <source>依頼を直す</source>
        <translation>Change the request</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>What was half written before.</translation>
    </message>
    <message>
        <source>担当を決める</source>
        <translation>Decide who goes</translation>
    </message>
    <message>
        <source>新しい依頼</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Delete what is half written</translation>
    </message>
    <message>
        <source>買うものを書いてください</source>
        <translation>Please write what to buy</translation>
    </message>
</context>
<context>
    <name>Reservations</name>
    <message>
        <source>{name}さんは、もう予約があります。</source>
        <translation>{name} has a reservation already.</translation>
    </message>
    <message>
        <source>{name}さんは、もう予約があります。同じ名前の別の方なら、電話番号かメモも入れてください。</source>
        <translation>{name} has a reservation already. If it is someone else of that name, please add a phone number or a note.</translation>
    </message>
    <message>
        <source>お名前を入れてください。</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>お連れさまは0名から{most}名までです。</source>
        <translation>Companions are from 0 to {most}.</translation>
    </message>
    <message>
        <source>お連れさまを入れて{heads}名は、定員の{capacity}名より多くなります。</source>
        <translation>With companions that makes {heads}, more than the {capacity} places.</translation>
    </message>
    <message>
        <source>その方は名簿に見つかりません。画面を開き直してください。</source>
        <translation>That person was not found in the roster. Please open the page again.</translation>
    </message>
    <message>
        <source>もう終わった開催なので、予約できません。出席の画面で記録してください。</source>
        <translation>This session is over, so it cannot be reserved. Please record it under attendance.</translation>
    </message>
    <message>
        <source>中止になった開催なので、予約できません。</source>
        <translation>This session is cancelled, so it cannot be reserved.</translation>
    </message>
    <message>
        <source>取り消された予約です。もう一度、予約してください。</source>
        <translation>This reservation was cancelled. Please reserve again.</translation>
    </message>
    <message>
        <source>空きは{left}名分です。{name}さん（{heads}名）は入れません。</source>
        <translation>Places left: {left}. There is no room for {name} ({heads}).</translation>
    </message>
    <message>
        <source>空きは{left}名分です。お連れさまを{more}名増やすことはできません。</source>
        <translation>Places left: {left}. There is no room for {more} more companions.</translation>
    </message>
    <message>
        <source>順番を待っている方だけ、順番を変えられます。</source>
        <translation>Only people who are waiting can be moved up.</translation>
    </message>
</context>
<context>
    <name>ReservationsPage</name>
    <message>
        <source>{day} {title}</source>
        <translation>{day} {title}</translation>
    </message>
    <message>
        <source>{name}さん {heads}名を予約する</source>
        <translation>Reserve: {name}, {heads} people</translation>
    </message>
    <message>
        <source>{name}さんの予約を取り消しました。</source>
        <translation>Reservation of {name} cancelled.</translation>
    </message>
    <message>
        <source>{name}さんの席をとっておきます。</source>
        <translation>A place is held for {name}.</translation>
    </message>
    <message>
        <source>{name}さんの順番を1つ前にしました。</source>
        <translation>{name} moved up by one.</translation>
    </message>
    <message>
        <source>{name}さんは、待ちのままです。</source>
        <translation>{name} is still waiting.</translation>
    </message>
    <message>
        <source>{name}さんを予約しました。</source>
        <translation>Reserved: {name}.</translation>
    </message>
    <message>
        <source>{name}さんを予約する</source>
        <translation>Reserve: {name}</translation>
    </message>
    <message>
        <source>{name}さんを予約にしました。</source>
        <translation>{name} now has a reservation.</translation>
    </message>
    <message>
        <source>{name}さん（{heads}名）</source>
        <translation>{name} ({heads})</translation>
    </message>
    <message>
        <source>{words}&#x3000;待ち {waiting}組</source>
        <translation>{words}  Waiting {waiting}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>お名前を入れると予約できます</source>
        <translation>Enter a name first</translation>
    </message>
    <message>
        <source>お名前・ふりがな・号棟</source>
        <translation>Name, reading or block</translation>
    </message>
    <message>
        <source>お連れさま</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>お連れさま {count}名</source>
        <translation>Companions: {count}</translation>
    </message>
    <message>
        <source>とじる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ほかの方を予約する</source>
        <translation>Reserve for another</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>予約</source>
        <translation>Reservation</translation>
    </message>
    <message>
        <source>予約 {heads}名</source>
        <translation>Reserved {heads}</translation>
    </message>
    <message>
        <source>予約する方のお名前</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>予約を取り消す</source>
        <translation>Cancel reservation</translation>
    </message>
    <message>
        <source>出なかった（待ちにもどす）</source>
        <translation>No reply (back to waiting)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
    <message>
        <source>定員 {capacity}名&#x3000;予約 {heads}名&#x3000;空き {left}名</source>
        <translation>Places {capacity}  Reserved {heads}  Left {left}</translation>
    </message>
    <message>
        <source>待ち {number}番</source>
        <translation>Waiting, No. {number}</translation>
    </message>
    <message>
        <source>待っている方に、電話してください。</source>
        <translation>Please call those who are waiting.</translation>
    </message>
    <message>
        <source>来られる（予約にする）</source>
        <translation>Can come (reserve)</translation>
    </message>
    <message>
        <source>満席なので、{name}さんは待ち {number}番です。</source>
        <translation>It is full; {name} is No. {number} in waiting.</translation>
    </message>
    <message>
        <source>申しこみがあったら、お名前を書いて予約に加えます。</source>
        <translation>When someone applies, enter the name to reserve.</translation>
    </message>
    <message>
        <source>空きが出ました。待ち {numbers}番の方に、順に電話してください。</source>
        <translation>There is room. Please call No. {numbers} in waiting, in order.</translation>
    </message>
    <message>
        <source>電話中</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>電話中（席をとっておく）</source>
        <translation>Calling (hold a place)</translation>
    </message>
    <message>
        <source>電話番号は書かれていません。</source>
        <translation>No phone number is noted.</translation>
    </message>
    <message>
        <source>電話番号をかくす</source>
        <translation>Hide phone number</translation>
    </message>
    <message>
        <source>電話番号を見る</source>
        <translation>See phone number</translation>
    </message>
    <message>
        <source>電話（名簿にないとき）</source>
        <translation>Phone (if not in the roster)</translation>
    </message>
    <message>
        <source>順番を1つ前に</source>
        <translation>Move up</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{name}のつけを消す</source>
        <translation>Delete the tab of {name}</translation>
    </message>
    <message>
        <source>いまの記録は {count}名です。入れると置きかわります。</source>
        <translation>{count} are recorded now. What you enter replaces that.</translation>
    </message>
    <message>
        <source>その他の金額（一覧にない品物）</source>
        <translation>Other amount (not in the list)</translation>
    </message>
    <message>
        <source>つけ&#x3000;{name}</source>
        <translation>Tab  {name}</translation>
    </message>
    <message>
        <source>つけの方を加える</source>
        <translation>Add a tab</translation>
    </message>
    <message>
        <source>レジ</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>回数券</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>売れた金額より {amount}円 多くなっています。</source>
        <translation>¥{amount} more than was sold.</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>子ども</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>来店者数</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>来店者数&#x3000;{word}</source>
        <translation>Visitors  {word}</translation>
    </message>
    <message>
        <source>枚</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>消す</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>無料</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>無料の分は、合計から引きます。</source>
        <translation>What was free is taken off the total.</translation>
    </message>
    <message>
        <source>現金 {amount}円</source>
        <translation>Cash ¥{amount}</translation>
    </message>
    <message>
        <source>現金でない支払い</source>
        <translation>Not paid in cash</translation>
    </message>
    <message>
        <source>現金はどこにありますか</source>
        <translation>Where is the cash?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Men</translation>
    </message>
</context>
<context>
    <name>ResultKeys</name>
    <message>
        <source>伝わったとき</source>
        <translation>If told</translation>
    </message>
    <message>
        <source>伝わらなかったとき</source>
        <translation>If not told</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>{amount}円ぶんの返品をうける</source>
        <translation>Take back ¥{amount} worth</translation>
    </message>
    <message>
        <source>{items}の会計から、返品する数を入れてください。</source>
        <translation>{items}: enter what comes back.</translation>
    </message>
    <message>
        <source>{name}（{price}円）</source>
        <translation>{name} (¥{price})</translation>
    </message>
    <message>
        <source>売り物にならないので、廃棄メモにも書く</source>
        <translation>It cannot be sold: note it as spoilage too</translation>
    </message>
    <message>
        <source>点（{count}点まで）</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>返品する数を入れてください</source>
        <translation>Please enter what comes back</translation>
    </message>
    <message>
        <source>返品の理由</source>
        <translation>Reason for the return</translation>
    </message>
    <message>
        <source>返品をうけました。</source>
        <translation>Return taken. </translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>例&#x3000;13:50</source>
        <translation>e.g. 13:50</translation>
    </message>
    <message>
        <source>例&#x3000;14:30</source>
        <translation>e.g. 14:30</translation>
    </message>
    <message>
        <source>帰った時刻</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>役割や時刻を書く方のお名前を押してください。</source>
        <translation>Press the name whose role or times you want to enter.</translation>
    </message>
    <message>
        <source>時刻を書く</source>
        <translation>Enter the times</translation>
    </message>
    <message>
        <source>遅れて来た時刻</source>
        <translation>Came late at</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>{time} の訪問の番です。</source>
        <translation>The visit of {time} is due.</translation>
    </message>
    <message>
        <source>{time} の訪問を開く</source>
        <translation>Open the visit of {time}</translation>
    </message>
    <message>
        <source>{time} の電話の番です。</source>
        <translation>The call of {time} is due.</translation>
    </message>
    <message>
        <source>{time} の電話をかける</source>
        <translation>Make the call of {time}</translation>
    </message>
    <message>
        <source>いまかける電話はありません</source>
        <translation>No call to make now</translation>
    </message>
    <message>
        <source>いまかける電話はありません。</source>
        <translation>No call to make now.</translation>
    </message>
    <message>
        <source>しばらく来ていない方、連絡のつかない方です。</source>
        <translation>Who has not come, or is not reached.</translation>
    </message>
    <message>
        <source>だれに、いつかけるかを決めます。休止もここです。</source>
        <translation>Whom to ring, and when. Pauses too.</translation>
    </message>
    <message>
        <source>ほかの電話は、左の一覧から押してください。</source>
        <translation>For other calls, press the list at the left.</translation>
    </message>
    <message>
        <source>今日の電話は、みな済みました。</source>
        <translation>All of today&apos;s calls are done.</translation>
    </message>
    <message>
        <source>今日の電話を紙に印刷します。</source>
        <translation>Print today&apos;s calls.</translation>
    </message>
    <message>
        <source>右下のボタンで、お名前と電話番号が出ます。</source>
        <translation>The button at the bottom right shows name and number. </translation>
    </message>
    <message>
        <source>対応中 {count}件</source>
        <translation>Open cases: {count}</translation>
    </message>
    <message>
        <source>本日の確認を残しました。</source>
        <translation>The check of the day was kept.</translation>
    </message>
    <message>
        <source>次は {time} です。</source>
        <translation>The next is at {time}.</translation>
    </message>
    <message>
        <source>気になる方</source>
        <translation>People of concern</translation>
    </message>
    <message>
        <source>番号で入力</source>
        <translation>Enter by numbers</translation>
    </message>
    <message>
        <source>見守り電話を受ける方は、まだいません。曜日と時刻を決めると、ここに並びます。</source>
        <translation>Nobody is rung yet. Once weekday and time are decided they stand here.</translation>
    </message>
    <message>
        <source>電話かけ表</source>
        <translation>Call sheet</translation>
    </message>
    <message>
        <source>電話かけ表に書いた答えを、番号で入れます。</source>
        <translation>Answers written on a call sheet, by numbers.</translation>
    </message>
    <message>
        <source>電話の予定</source>
        <translation>Plan of calls</translation>
    </message>
    <message>
        <source>電話の予定を作る</source>
        <translation>Make a plan of calls</translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>{count}名が済み</source>
        <translation>{count} done</translation>
    </message>
    <message>
        <source>{part}の確認</source>
        <translation>Check: {part}</translation>
    </message>
    <message>
        <source>いま電話中</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>今日 {count}名</source>
        <translation>Today: {count}</translation>
    </message>
    <message>
        <source>本日の
確認</source>
        <translation>Check of
the day</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>内容</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>番号</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>明細</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>1枚の金額は1円から99,999円までです。</source>
        <translation>A ticket is worth from ¥1 to ¥99,999.</translation>
    </message>
    <message>
        <source>{items} ほか</source>
        <translation>{items} and more</translation>
    </message>
    <message>
        <source>{kind}の枚数が足りません。</source>
        <translation>Not enough tickets: {kind}.</translation>
    </message>
    <message>
        <source>{name} {count}つ</source>
        <translation>{name} × {count}</translation>
    </message>
    <message>
        <source>{name} {count}個</source>
        <translation>{name} × {count}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{kind}」は、どなたの分かを選んでください。</source>
        <translation>Please choose whose “{kind}” it is.</translation>
    </message>
    <message>
        <source>お返しするお金は{owed}円です。1円からその額までを入れてください。</source>
        <translation>¥{owed} is to be handed back. Enter an amount from ¥1 up to that.</translation>
    </message>
    <message>
        <source>お預りが{short}円足りません。</source>
        <translation>The money received is ¥{short} short.</translation>
    </message>
    <message>
        <source>この会計は、もう取り消してあります。</source>
        <translation>This sale has been voided already.</translation>
    </message>
    <message>
        <source>その会計は見つかりません。</source>
        <translation>That sale was not found.</translation>
    </message>
    <message>
        <source>その伝票は、もう呼び出されています。</source>
        <translation>That slip has been recalled already.</translation>
    </message>
    <message>
        <source>その支払方法は見つかりません。</source>
        <translation>That payment kind was not found.</translation>
    </message>
    <message>
        <source>つけの残りは{owed}円です。1円からその額までを入れてください。</source>
        <translation>¥{owed} is left on the tab. Please enter from ¥1 up to that.</translation>
    </message>
    <message>
        <source>どの置き場所・科目に入るお金かを選んでください。</source>
        <translation>Please choose the place or account the money goes to.</translation>
    </message>
    <message>
        <source>レジに入るお金は、入る所に「レジ」を選んでください。</source>
        <translation>For money that goes into the till, choose the till as its place.</translation>
    </message>
    <message>
        <source>何人かのつけをまとめて入力した会計です。取り消して、もう一度入力してください。</source>
        <translation>This sale holds the tabs of several people from a paper day. Please void it and enter it again.</translation>
    </message>
    <message>
        <source>使ったことのある支払方法は、名前のほかは変えられません。新しい支払方法を加えてください。</source>
        <translation>Of a payment kind that has been used, only the name can be changed. Please add a new one.</translation>
    </message>
    <message>
        <source>保留にする伝票がありません。</source>
        <translation>There is no slip to put on hold.</translation>
    </message>
    <message>
        <source>値引きは1円から{most}円までです。</source>
        <translation>Discounts are from ¥1 to ¥{most}.</translation>
    </message>
    <message>
        <source>取り消した会計や返品の記録からは、返品できません。</source>
        <translation>Nothing can be returned from a voided sale or a return.</translation>
    </message>
    <message>
        <source>取消の理由を選んでください。</source>
        <translation>Please choose why it is reversed.</translation>
    </message>
    <message>
        <source>取消の記録は、取り消せません。もう一度会計してください。</source>
        <translation>A void cannot be voided. Please enter the sale again.</translation>
    </message>
    <message>
        <source>合計は0円から9,999,999円までです。</source>
        <translation>Totals are from ¥0 to ¥9,999,999.</translation>
    </message>
    <message>
        <source>商品を選んでください。</source>
        <translation>Please choose products.</translation>
    </message>
    <message>
        <source>回数券の代金からは値引きできません。</source>
        <translation>There is no discount on ticket books.</translation>
    </message>
    <message>
        <source>支払いの合計が、会計の{total}円と合いません。</source>
        <translation>The payments do not add up to the sale&apos;s ¥{total}.</translation>
    </message>
    <message>
        <source>支払いの金額を入れてください。</source>
        <translation>Please enter what is paid.</translation>
    </message>
    <message>
        <source>支払方法の名前を入れてください。</source>
        <translation>Please enter the payment kind&apos;s name.</translation>
    </message>
    <message>
        <source>数は1から9,999まで、ねだんは0円から9,999,999円までです。</source>
        <translation>Numbers are from 1 to 9,999, prices from ¥0 to ¥9,999,999.</translation>
    </message>
    <message>
        <source>数は9,999まで、金額は9,999,999円までです。</source>
        <translation>At most 9,999 pieces and ¥9,999,999.</translation>
    </message>
    <message>
        <source>現金は、なくせません。</source>
        <translation>Cash cannot be removed.</translation>
    </message>
    <message>
        <source>返品する商品を選んでください。</source>
        <translation>Please choose what comes back.</translation>
    </message>
    <message>
        <source>返品のあった会計です。残りも返品で戻してください。</source>
        <translation>Some of this sale was returned. Please return the rest, too.</translation>
    </message>
    <message>
        <source>返品の数が、売った数より多くなっています。</source>
        <translation>More comes back than was sold.</translation>
    </message>
    <message>
        <source>返品の理由を選んでください。</source>
        <translation>Please choose why it comes back.</translation>
    </message>
    <message>
        <source>金額は9,999,999円までです。</source>
        <translation>Amounts go up to ¥9,999,999.</translation>
    </message>
</context>
<context>
    <name>SalesDayPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{time}&#x3000;番号 {number}</source>
        <translation>{time}  no. {number}</translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>お釣りの寄付</source>
        <translation>Change donated</translation>
    </message>
    <message>
        <source>お預り</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>この日の会計はまだありません。</source>
        <translation>No sales on this day yet.</translation>
    </message>
    <message>
        <source>この返品を取り消す</source>
        <translation>Void this return</translation>
    </message>
    <message>
        <source>会計 {count}件&#x3000;合計 {total}円。</source>
        <translation>Slips: {count}, total ¥{total}. </translation>
    </message>
    <message>
        <source>会計を取り消す</source>
        <translation>Void the sale</translation>
    </message>
    <message>
        <source>会計番号 {number:04d}</source>
        <translation>Slip no. {number:04d}</translation>
    </message>
    <message>
        <source>前の日</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>取消ずみ</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>左の会計を押すと、ここに中身が出ます。</source>
        <translation>Press a sale on the left to see what is in it.</translation>
    </message>
    <message>
        <source>次の日</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>理由&#x3000;{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>紙から</source>
        <translation>From paper</translation>
    </message>
    <message>
        <source>返品</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>返品あり</source>
        <translation>With return</translation>
    </message>
    <message>
        <source>返品の取消</source>
        <translation>Void of return</translation>
    </message>
    <message>
        <source>返品をうける</source>
        <translation>Take a return</translation>
    </message>
    <message>
        <source>領収書を出す</source>
        <translation>Issue a receipt</translation>
    </message>
    <message>
        <source>（品物なし）</source>
        <translation>(no goods)</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>{change}円をお返しください。</source>
        <translation>Give back ¥{change}.</translation>
    </message>
    <message>
        <source>{items}の会計をしました。</source>
        <translation>Sold: {items}. </translation>
    </message>
    <message>
        <source>{name} 1つ</source>
        <translation>One {name}</translation>
    </message>
    <message>
        <source>{name}の店内・持ち帰り</source>
        <translation>{name}: eat in or take out</translation>
    </message>
    <message>
        <source>{name}の数</source>
        <translation>Number of {name}</translation>
    </message>
    <message>
        <source>{name}を1つ入れました。</source>
        <translation>One {name} added.</translation>
    </message>
    <message>
        <source>{name}を{count}つにしました。</source>
        <translation>{name}: now {count}.</translation>
    </message>
    <message>
        <source>{name}を{count}個にしました。</source>
        <translation>{name}: now {count}.</translation>
    </message>
    <message>
        <source>{name}を取りのぞきました。</source>
        <translation>{name} taken off.</translation>
    </message>
    <message>
        <source>{price}円</source>
        <translation>¥{price}</translation>
    </message>
    <message>
        <source>その他の金額</source>
        <translation>Other sum</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>バーコード {code} の商品は登録されていません。</source>
        <translation>There is no product with the barcode {code}.</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>今日の会計（{count}件）</source>
        <translation>Slips ({count})</translation>
    </message>
    <message>
        <source>伝票を保留にしました。「呼び出す」で続きができます。</source>
        <translation>Slip on hold. Go on with “Recall”.</translation>
    </message>
    <message>
        <source>値引き</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>先に{day}の分を締める</source>
        <translation>Close first: {day}</translation>
    </message>
    <message>
        <source>商品がまだありません。ここに商品のボタンがならびます。</source>
        <translation>No products yet. Their buttons will stand here.</translation>
    </message>
    <message>
        <source>商品を登録する</source>
        <translation>Add products</translation>
    </message>
    <message>
        <source>金額を入れる</source>
        <translation>Enter amount</translation>
    </message>
</context>
<context>
    <name>SalonApp</name>
    <message>
        <source>今日の控えを取っています</source>
        <translation>Making today&apos;s backup</translation>
    </message>
    <message>
        <source>思いがけないことが起きて、いまの操作ができませんでした。記録はそのまま残っています。</source>
        <translation>Something unexpected happened and this could not be done. Your records are as they were.</translation>
    </message>
</context>
<context>
    <name>SalonWindow</name>
    <message>
        <source>{amount}円を、担当の方から預り金の袋に戻してください。</source>
        <translation>Please put ¥{amount} from the helper back into the envelope. </translation>
    </message>
    <message>
        <source>{amount}円をお受け取りください。</source>
        <translation>Please take ¥{amount}. </translation>
    </message>
    <message>
        <source>{amount}円をお返しください。</source>
        <translation>Please give back ¥{amount}. </translation>
    </message>
    <message>
        <source>{name}{practice}</source>
        <translation>{name}{practice}</translation>
    </message>
    <message>
        <source>{work}を中止しました。</source>
        <translation>{work}: stopped.</translation>
    </message>
    <message>
        <source>「{action}」を元に戻しました。</source>
        <translation>“{action}” undone. </translation>
    </message>
    <message>
        <source>レジから{amount}円を、預り金の袋に入れてください。</source>
        <translation>Please put ¥{amount} from the till into the envelope. </translation>
    </message>
    <message>
        <source>レジから{amount}円を出してください。</source>
        <translation>Please take ¥{amount} from the till.</translation>
    </message>
    <message>
        <source>レジに{amount}円を戻してください。</source>
        <translation>Please put ¥{amount} back into the till.</translation>
    </message>
    <message>
        <source>預り金の袋から{amount}円を、レジに戻してください。</source>
        <translation>Please put ¥{amount} from the envelope back into the till. </translation>
    </message>
    <message>
        <source>預り金の袋から{amount}円を、担当の方に渡してください。</source>
        <translation>Please hand ¥{amount} from the envelope to the helper. </translation>
    </message>
    <message>
        <source>（練習）</source>
        <translation> (practice)</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>見本のサロンは、何も入っていないところにだけ作れます。新しいフォルダを選んでください。</source>
        <translation>A sample salon can be made only where there is nothing yet. Please choose a new folder.</translation>
    </message>
    <message>
        <source>見本のサロンを作っています</source>
        <translation>Making the sample salon</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>下に続きがあります。</source>
        <translation>There is more below.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>この4か月に開いた行事がありません。行事を開いてから、その回の回答を入れます。</source>
        <translation>No activity was held in the last four months. Answers are entered once one was held.</translation>
    </message>
    <message>
        <source>どの回のアンケートですか</source>
        <translation>Which session is it about?</translation>
    </message>
</context>
<context>
    <name>SessionEditView</name>
    <message>
        <source>うち材料費</source>
        <translation>Of it, material fee</translation>
    </message>
    <message>
        <source>この回の題（なければ空のまま）</source>
        <translation>Session&apos;s title (may stay empty)</translation>
    </message>
    <message>
        <source>やり方</source>
        <translation>How it is held</translation>
    </message>
    <message>
        <source>中止（{reason}）になっています。</source>
        <translation>Cancelled ({reason}).</translation>
    </message>
    <message>
        <source>人数を確定したあとなので、日時とやり方は変えられません。</source>
        <translation>The count is confirmed, so date, time and how it is held cannot be changed.</translation>
    </message>
    <message>
        <source>例&#x3000;13:30</source>
        <translation>e.g. 13:30</translation>
    </message>
    <message>
        <source>例&#x3000;15:30</source>
        <translation>e.g. 15:30</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>参加費</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
    <message>
        <source>報告書の開催回数と人数に入れる</source>
        <translation>Count in reports</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>始まり</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>定員（決めないときは空のまま）</source>
        <translation>Places (empty for no limit)</translation>
    </message>
    <message>
        <source>持ちもの</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>日にち</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>終わり</source>
        <translation>End</translation>
    </message>
    <message>
        <source>講師</source>
        <translation>Instructor</translation>
    </message>
</context>
<context>
    <name>SessionMenuPage</name>
    <message>
        <source>{state} 出席 {count}名</source>
        <translation>{state}, present {count}</translation>
    </message>
    <message>
        <source>「{name}」に毎回来る方を決めます。</source>
        <translation>Set who always comes to “{name}”.</translation>
    </message>
    <message>
        <source>いつもの方</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>おひとりずつでも、まとめてでも書けます。</source>
        <translation>One by one or all together.</translation>
    </message>
    <message>
        <source>アンケート</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>中止（{reason}）</source>
        <translation>Cancelled ({reason})</translation>
    </message>
    <message>
        <source>予定を直す・中止にする</source>
        <translation>Change or cancel the plan</translation>
    </message>
    <message>
        <source>予約 {count}名</source>
        <translation>Reserved {count}</translation>
    </message>
    <message>
        <source>予約 {count}名、待ち {waiting}組</source>
        <translation>Reserved {count}, waiting {waiting}</translation>
    </message>
    <message>
        <source>内容、成果、課題を書き、写真を残します。</source>
        <translation>Write what was done, the outcome and what to improve, and keep photos.</translation>
    </message>
    <message>
        <source>出席を入れる</source>
        <translation>Enter attendance</translation>
    </message>
    <message>
        <source>参加費を受け取る</source>
        <translation>Take the fees</translation>
    </message>
    <message>
        <source>受付名簿を印刷する</source>
        <translation>Print the sign-in sheet</translation>
    </message>
    <message>
        <source>日にち、時刻、場所、参加費など。</source>
        <translation>Date, time, place, fee and the like.</translation>
    </message>
    <message>
        <source>来た方に印をつける紙です。</source>
        <translation>A paper to mark who came.</translation>
    </message>
    <message>
        <source>来た方のお名前を押します。</source>
        <translation>Press the names of those who came.</translation>
    </message>
    <message>
        <source>申しこみと、キャンセル待ちの順番です。</source>
        <translation>Applications and the order of waiting.</translation>
    </message>
    <message>
        <source>紙の回答を入れて、集計します。</source>
        <translation>Enter the paper answers and sum them up.</translation>
    </message>
    <message>
        <source>行事の記録と写真</source>
        <translation>Record and photos</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>{count}名で確定する</source>
        <translation>Confirm {count}</translation>
    </message>
    <message>
        <source>{name}さんの出席を取り消しました。</source>
        <translation>{name} is no longer marked present.</translation>
    </message>
    <message>
        <source>{name}さんを出席にしました。</source>
        <translation>{name} is present.</translation>
    </message>
    <message>
        <source>{sentence}（訂正&#x3000;{reason}）</source>
        <translation>{sentence} (correction: {reason})</translation>
    </message>
    <message>
        <source>{time}に{count}名で確定しました。直すときは、わけを選んでから押します。</source>
        <translation>Confirmed at {time} with {count} people. To correct, choose why first, then press.</translation>
    </message>
    <message>
        <source>{title}を{count}名で確定しました。</source>
        <translation>{title}: {count} people confirmed.</translation>
    </message>
    <message>
        <source>お名前がまだありません。「当日参加の方を書く」から加えてください。</source>
        <translation>No names yet. Please add them with “Add a walk-in”.</translation>
    </message>
    <message>
        <source>お名前のない方を {count}名にしました。</source>
        <translation>People without a name: {count}.</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>ほかの入れ方</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>予定を直す</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>出席の方がまだいません。「出席」で入れると、ここに出ます。</source>
        <translation>Nobody is present yet. Those entered under “Attendance” appear here.</translation>
    </message>
    <message>
        <source>出席を入れると確定できます</source>
        <translation>Enter attendance first</translation>
    </message>
    <message>
        <source>行事の記録を書く</source>
        <translation>Write the record</translation>
    </message>
    <message>
        <source>（訂正&#x3000;{reason}）</source>
        <translation> (correction: {reason})</translation>
    </message>
</context>
<context>
    <name>SessionPhotoPage</name>
    <message>
        <source>△同意なし</source>
        <translation>△ Refused</translation>
    </message>
    <message>
        <source>△同意まだ</source>
        <translation>△ Not asked</translation>
    </message>
    <message>
        <source>お名前・ふりがな・号棟</source>
        <translation>Name, reading or block</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>この写真をはずす</source>
        <translation>Take off the photo</translation>
    </message>
    <message>
        <source>だれの顔も分かりません</source>
        <translation>Nobody recognisable</translation>
    </message>
    <message>
        <source>ほかの方をさがす</source>
        <translation>Find others</translation>
    </message>
    <message>
        <source>写真の内容を残しました。{why}ので、報告書にはのりません。</source>
        <translation>Photo saved. It stays out of reports. {why}.</translation>
    </message>
    <message>
        <source>写真の内容を残しました。この写真は報告書にのります。</source>
        <translation>Photo saved. It goes into reports.</translation>
    </message>
    <message>
        <source>写真の説明</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>写真をはずしました。</source>
        <translation>Photo taken off.</translation>
    </message>
    <message>
        <source>同意あり</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>後ろ姿や作品だけの写真のときに押します。</source>
        <translation>Press for photos of backs or works only.</translation>
    </message>
    <message>
        <source>見つかりません。</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>顔の分かる方を押してください</source>
        <translation>Press those whose face shows</translation>
    </message>
    <message>
        <source>顔の分かる方を押してください（{count}名）</source>
        <translation>Press those whose face shows ({count})</translation>
    </message>
</context>
<context>
    <name>SessionPlanPage</name>
    <message>
        <source>{count}回の予定をたてる</source>
        <translation>Plan {count}</translation>
    </message>
    <message>
        <source>{day}の「{title}」は、開くことにしました。</source>
        <translation>“{title}” on {day} will be held.</translation>
    </message>
    <message>
        <source>{day}の「{title}」を中止にしました。</source>
        <translation>“{title}” on {day} is cancelled.</translation>
    </message>
    <message>
        <source>{day}の「{title}」を直しました。</source>
        <translation>“{title}” on {day} changed.</translation>
    </message>
    <message>
        <source>{day}を中止にする</source>
        <translation>Cancel {day}</translation>
    </message>
    <message>
        <source>「{name}」の予定を {count}回たてました。</source>
        <translation>“{name}”: {count} planned.</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>やはり開く（中止を取り消す）</source>
        <translation>Hold it after all</translation>
    </message>
    <message>
        <source>中止にする</source>
        <translation>Cancel session</translation>
    </message>
    <message>
        <source>中止のわけを選んでください</source>
        <translation>Please choose why</translation>
    </message>
    <message>
        <source>先に行事を決めると、予定をたてられます。</source>
        <translation>Set up an activity first, then you can plan.</translation>
    </message>
    <message>
        <source>日にちを入れると予定をたてられます</source>
        <translation>Enter a date first</translation>
    </message>
    <message>
        <source>行事の予定</source>
        <translation>Activity plan</translation>
    </message>
    <message>
        <source>行事を決める</source>
        <translation>Set up activities</translation>
    </message>
    <message>
        <source>行事を選んでください</source>
        <translation>Please choose an activity</translation>
    </message>
</context>
<context>
    <name>SessionRecordPage</name>
    <message>
        <source>{count}枚を加えました。</source>
        <translation>Photos added: {count}. </translation>
    </message>
    <message>
        <source>{title}&#x3000;{day}</source>
        <translation>{title}  {day}</translation>
    </message>
    <message>
        <source>この記録を残す</source>
        <translation>Save this record</translation>
    </message>
    <message>
        <source>その写真は、もう入っています。</source>
        <translation>That photo is there already.</translation>
    </message>
    <message>
        <source>ほかに{count}枚、加えられません。</source>
        <translation> Others not added: {count}.</translation>
    </message>
    <message>
        <source>よかったこと、喜ばれたことは何ですか。</source>
        <translation>What went well, what pleased people?</translation>
    </message>
    <message>
        <source>アンケート</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>何をしましたか。</source>
        <translation>What did you do?</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>写真</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>写真 (*.jpg *.jpeg *.png *.heic *.heif);;すべてのファイル (*)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.heic *.heif);;All files (*)</translation>
    </message>
    <message>
        <source>写真 {count}枚</source>
        <translation>Photos: {count}</translation>
    </message>
    <message>
        <source>写真 {count}枚（報告書にのるのは{usable}枚）</source>
        <translation>Photos: {count} (for the report: {usable})</translation>
    </message>
    <message>
        <source>写真はまだありません。スマートフォンの写真（HEIC）もそのまま使えます。</source>
        <translation>No photos yet. Smartphone photos (HEIC) can be used as they are.</translation>
    </message>
    <message>
        <source>写真を{count}枚</source>
        <translation>Photos: {count}</translation>
    </message>
    <message>
        <source>写真を{count}枚加えました。1枚ずつ、写っている方を書いてください。</source>
        <translation>Photos added: {count}. Please enter for each who is in it.</translation>
    </message>
    <message>
        <source>写真をはずしました。</source>
        <translation>Photo taken off.</translation>
    </message>
    <message>
        <source>写真を入れています</source>
        <translation>Adding photos</translation>
    </message>
    <message>
        <source>写真を加えました。写っている方を書いてください。</source>
        <translation>Photo added. Please enter who is in it.</translation>
    </message>
    <message>
        <source>写真を加える</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>困ったこと、次に直したいことは何ですか。</source>
        <translation>What was difficult, what would you change?</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>書くと残せます</source>
        <translation>Write first</translation>
    </message>
    <message>
        <source>行事の写真</source>
        <translation>Activity photos</translation>
    </message>
    <message>
        <source>行事の記録を残しました。</source>
        <translation>Record saved.</translation>
    </message>
    <message>
        <source>記録は残してあります</source>
        <translation>Record is saved</translation>
    </message>
    <message>
        <source>課題</source>
        <translation>To improve</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>お名前の一覧にもどる</source>
        <translation>Back to the names</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>参加費</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>当日参加の方を書く</source>
        <translation>Add a walk-in</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>SetOutPage</name>
    <message>
        <source>{funding}で買いものに出る</source>
        <translation>Go shopping: {funding}</translation>
    </message>
    <message>
        <source>{yen}円を持って、またお届けに出る</source>
        <translation>Go out again with ¥{yen}</translation>
    </message>
    <message>
        <source>{yen}円を持って買いものに出る</source>
        <translation>Go shopping with ¥{yen}</translation>
    </message>
    <message>
        <source>お届けに出る</source>
        <translation>Go out to deliver</translation>
    </message>
    <message>
        <source>このお金を、担当の{helper}さんに渡してください。品物と一緒にお届けします。</source>
        <translation>Please give this money to {helper}. It goes along with the goods.</translation>
    </message>
    <message>
        <source>このお金を、担当の{helper}さんに渡してください。帰るまで、持ち出し中になります。</source>
        <translation>Please give this money to {helper}. It counts as out until they are back.</translation>
    </message>
    <message>
        <source>ほかに{yen}円を、もう持っています。</source>
        <translation>¥{yen} more is in hand already.</translation>
    </message>
    <message>
        <source>もう一度お届けに出ました。</source>
        <translation>Gone out to deliver again.</translation>
    </message>
    <message>
        <source>もう買いものに出ています。</source>
        <translation>Gone shopping already.</translation>
    </message>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>レジのお金で払います。代金を入れたときに出ます。</source>
        <translation>Paid with money of the till, taken when the cost is entered.</translation>
    </message>
    <message>
        <source>代金をどうするか、選んでください</source>
        <translation>Please choose what happens to the cost</translation>
    </message>
    <message>
        <source>先に担当を決めてください。</source>
        <translation>Please decide first who goes.</translation>
    </message>
    <message>
        <source>先に預り金を受け取る</source>
        <translation>Receive money first</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>出た日</source>
        <translation>Went out on</translation>
    </message>
    <message>
        <source>出た日を入れてください</source>
        <translation>Please enter the day</translation>
    </message>
    <message>
        <source>受け取ってから出ます。</source>
        <translation>Go after receiving it.</translation>
    </message>
    <message>
        <source>店に書いておいてもらい、あとで払います。</source>
        <translation>The shop writes it down and is paid later.</translation>
    </message>
    <message>
        <source>担当の方が払い、精算のときにお返しします。</source>
        <translation>The helper pays and gets it back at the settlement.</translation>
    </message>
    <message>
        <source>袋から{yen}円を出してください。</source>
        <translation>Please take ¥{yen} from the envelope.</translation>
    </message>
    <message>
        <source>袋から出すお金</source>
        <translation>From the envelope</translation>
    </message>
    <message>
        <source>袋に入っているお金はありません。品物だけお持ちください。</source>
        <translation>No money is in the envelope. Please take the goods only.</translation>
    </message>
    <message>
        <source>買いものに出ました。</source>
        <translation>Gone shopping.</translation>
    </message>
    <message>
        <source>買いものに出る</source>
        <translation>Go shopping</translation>
    </message>
    <message>
        <source>預り金がありません。品物の代金は、どうしますか</source>
        <translation>No money is held. How are the goods paid for?</translation>
    </message>
    <message>
        <source>預り金を受け取る</source>
        <translation>Receive money</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>{question}を「{answer}」にしました。</source>
        <translation>{question}: now “{answer}”.</translation>
    </message>
    <message>
        <source>これでよい</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>これに決める</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0円なら、謝礼はありません。</source>
        <translation>¥0: no honorarium.</translation>
    </message>
    <message>
        <source>1つの店</source>
        <translation>One shop</translation>
    </message>
    <message>
        <source>1回に行く店</source>
        <translation>Shops in one errand</translation>
    </message>
    <message>
        <source>1回の手数料（利用券1枚のねだん）</source>
        <translation>Fee of an errand (price of a ticket)</translation>
    </message>
    <message>
        <source>1回の金額のめやす</source>
        <translation>Usual amount of an errand</translation>
    </message>
    <message>
        <source>1日の区切りの時刻</source>
        <translation>Hour when the day ends</translation>
    </message>
    <message>
        <source>1週間の回数のめやす</source>
        <translation>Usual errands a week</translation>
    </message>
    <message>
        <source>2,000円札の行</source>
        <translation>Line for ¥2,000 notes</translation>
    </message>
    <message>
        <source>NPO法人</source>
        <translation>NPO corporation</translation>
    </message>
    <message>
        <source>USBに控えを取る、前の状態に戻す</source>
        <translation>Back up to USB, go back to an earlier state</translation>
    </message>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}行</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>{days}日</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{least}から{most}までの数を入れてください。</source>
        <translation>Please enter a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>{times}回</source>
        <translation>{times}</translation>
    </message>
    <message>
        <source>「、」で区切って書きます。</source>
        <translation>Separate them with “、”.</translation>
    </message>
    <message>
        <source>いくつでも</source>
        <translation>Any number</translation>
    </message>
    <message>
        <source>いただかない</source>
        <translation>No fee</translation>
    </message>
    <message>
        <source>いちばん少ない数です。最後のページの空きも、空き行になります。</source>
        <translation>This is the least. Room left on the last page becomes empty lines too.</translation>
    </message>
    <message>
        <source>お金で</source>
        <translation>In money</translation>
    </message>
    <message>
        <source>くっきり</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>ことば</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>このプログラムを使う前の月の合計</source>
        <translation>Months&apos; totals from before this program</translation>
    </message>
    <message>
        <source>この日数より長くお預りしていると、「今日」に印が出ます。</source>
        <translation>Money held longer than this is marked on Today.</translation>
    </message>
    <message>
        <source>この時刻までの会計は、前の日の分になります。</source>
        <translation>Sales before this hour belong to the day before.</translation>
    </message>
    <message>
        <source>これをこえると、受けるときに一言出ます。0円なら出ません。</source>
        <translation>Above it a word appears when taking the request. ¥0: never.</translation>
    </message>
    <message>
        <source>ほかのレジやExcelの売上ファイル</source>
        <translation>Sales files from another till or Excel</translation>
    </message>
    <message>
        <source>もう1人に確かめてもらう差額</source>
        <translation>Difference that a second person checks</translation>
    </message>
    <message>
        <source>わからないときは「納めていない」のままで大丈夫です。</source>
        <translation>If you don&apos;t know, leave “Not paid”.</translation>
    </message>
    <message>
        <source>わけは書かれません。名簿で印をつけた方だけに出ます。</source>
        <translation>No reason is printed. Only for people marked in the roster.</translation>
    </message>
    <message>
        <source>インボイスの登録番号</source>
        <translation>Invoice registration number</translation>
    </message>
    <message>
        <source>サロン</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>レジ、金庫、銀行口座など</source>
        <translation>Till, safe, bank accounts and the like</translation>
    </message>
    <message>
        <source>レジに残すつり銭</source>
        <translation>Float that stays in the till</translation>
    </message>
    <message>
        <source>レジ締めで、あるはずの金額を</source>
        <translation>The expected amount when closing</translation>
    </message>
    <message>
        <source>レジ締めの差がこの金額をこえると、確かめた方のお名前を聞きます。</source>
        <translation>If the close differs by more than this, it asks who checked.</translation>
    </message>
    <message>
        <source>代表者のお名前</source>
        <translation>Leader&apos;s name</translation>
    </message>
    <message>
        <source>任意団体</source>
        <translation>Voluntary group</translation>
    </message>
    <message>
        <source>依頼ごとに変えられます。手数料だけがサロンの収入です。</source>
        <translation>It can be changed for each request. Only the fee is the salon&apos;s income.</translation>
    </message>
    <message>
        <source>先に見せる</source>
        <translation>Show first</translation>
    </message>
    <message>
        <source>出さない</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>出す</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>利用券で</source>
        <translation>By ticket</translation>
    </message>
    <message>
        <source>前の売上を取りこむ</source>
        <translation>Import past sales</translation>
    </message>
    <message>
        <source>助成金の報告で決められていることがあります。</source>
        <translation>Grant reports sometimes prescribe this.</translation>
    </message>
    <message>
        <source>区分</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>午前{hour}時</source>
        <translation>{hour} a.m.</translation>
    </message>
    <message>
        <source>受ける前に確かめる品</source>
        <translation>Goods to ask about first</translation>
    </message>
    <message>
        <source>受付名簿の、当日参加の空き行</source>
        <translation>Sign-in sheet: lines for walk-ins</translation>
    </message>
    <message>
        <source>受付名簿の、署名の欄</source>
        <translation>Sign-in sheet: space to sign</translation>
    </message>
    <message>
        <source>受付名簿の「!」（声かけの印）</source>
        <translation>Sign-in sheet: “!” (watch-over mark)</translation>
    </message>
    <message>
        <source>名簿を開きます</source>
        <translation>Opens the roster</translation>
    </message>
    <message>
        <source>商品とねだん</source>
        <translation>Products and prices</translation>
    </message>
    <message>
        <source>団体の住所</source>
        <translation>Group&apos;s address</translation>
    </message>
    <message>
        <source>団体の名前</source>
        <translation>Group&apos;s name</translation>
    </message>
    <message>
        <source>団体の名前を入れてください。</source>
        <translation>Please enter the name of the group.</translation>
    </message>
    <message>
        <source>団体の種類</source>
        <translation>Kind of group</translation>
    </message>
    <message>
        <source>団体の電話</source>
        <translation>Group&apos;s phone</translation>
    </message>
    <message>
        <source>団地（地域）の住民数</source>
        <translation>Residents of the estate (area)</translation>
    </message>
    <message>
        <source>困ったときの連絡先（お名前）</source>
        <translation>Who to ask for help (name)</translation>
    </message>
    <message>
        <source>困ったときの連絡先（電話）</source>
        <translation>Who to ask for help (phone)</translation>
    </message>
    <message>
        <source>売上とお金</source>
        <translation>Sales and money</translation>
    </message>
    <message>
        <source>売上の画面にならぶ商品</source>
        <translation>Products on the sales page</translation>
    </message>
    <message>
        <source>導入前の数字</source>
        <translation>Earlier figures</translation>
    </message>
    <message>
        <source>年代を数える日</source>
        <translation>Age bands are by</translation>
    </message>
    <message>
        <source>年度のはじまりの月</source>
        <translation>Month the fiscal year starts</translation>
    </message>
    <message>
        <source>年度末の年齢</source>
        <translation>Age at fiscal year end</translation>
    </message>
    <message>
        <source>店</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>当番とお客さまのお名前</source>
        <translation>Names of helpers and guests</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>担当への謝礼（1回）</source>
        <translation>Honorarium for the helper (each)</translation>
    </message>
    <message>
        <source>控えと安全</source>
        <translation>Backup and safety</translation>
    </message>
    <message>
        <source>控え（バックアップ）</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>支払方法</source>
        <translation>Payment kinds</translation>
    </message>
    <message>
        <source>数えたあとに見せる</source>
        <translation>Show after counting</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>書類と画面の上に出ます。</source>
        <translation>Shown on documents and in the window.</translation>
    </message>
    <message>
        <source>来た日の年齢</source>
        <translation>Age on the day</translation>
    </message>
    <message>
        <source>決めない</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>消費税</source>
        <translation>Consumption tax</translation>
    </message>
    <message>
        <source>現金、つけ、回数券など</source>
        <translation>Cash, tabs, ticket books and the like</translation>
    </message>
    <message>
        <source>町会・自治会</source>
        <translation>Neighbourhood association</translation>
    </message>
    <message>
        <source>画面の色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>登録している場合だけ、Tと13けたの数字を入れます。</source>
        <translation>Only if registered: T and 13 digits.</translation>
    </message>
    <message>
        <source>登録番号は、Tと13けたの数字です。</source>
        <translation>A registration number is T followed by 13 digits.</translation>
    </message>
    <message>
        <source>納めていない（免税）</source>
        <translation>Not paid (exempt)</translation>
    </message>
    <message>
        <source>納めている（課税）</source>
        <translation>Paid (taxable)</translation>
    </message>
    <message>
        <source>練習</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>置き場所と科目</source>
        <translation>Places and accounts</translation>
    </message>
    <message>
        <source>行事と参加</source>
        <translation>Activities and attendance</translation>
    </message>
    <message>
        <source>要支援者等、65歳以上、区内など</source>
        <translation>People needing support, 65 and over, in the ward and the like</translation>
    </message>
    <message>
        <source>見え方</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>見本のサロンで練習する、練習をおわる</source>
        <translation>Practise in a sample salon, end practice</translation>
    </message>
    <message>
        <source>買いものに行く店</source>
        <translation>Shops that errands go to</translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>集計で、住民の何％の方が来たかを出します。わからなければ0のままで大丈夫です。</source>
        <translation>Summaries then show what % of residents came. If you don&apos;t know, leave 0.</translation>
    </message>
    <message>
        <source>預り金に印をつける日数</source>
        <translation>Days until money held is marked</translation>
    </message>
    <message>
        <source>領収書と報告書に出ます。</source>
        <translation>Shown on receipts and reports.</translation>
    </message>
    <message>
        <source>（まだ）</source>
        <translation>(not yet)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>変えたいところを押してください。</source>
        <translation>Press what you want to change.</translation>
    </message>
</context>
<context>
    <name>SettlementPage</name>
    <message>
        <source>{day}に精算しました。</source>
        <translation>Settled on {day}.</translation>
    </message>
    <message>
        <source>{lines}の代金がまだです。</source>
        <translation>The cost of {lines} is missing.</translation>
    </message>
    <message>
        <source>{yen}円を、お渡しした</source>
        <translation>¥{yen} was handed over</translation>
    </message>
    <message>
        <source>{yen}円を、受け取ったと確かめていただいた</source>
        <translation>It was confirmed that ¥{yen} was received</translation>
    </message>
    <message>
        <source>{yen}円をお返しして、精算を終える</source>
        <translation>Give back ¥{yen} and finish</translation>
    </message>
    <message>
        <source>{yen}円を追加でいただく</source>
        <translation>Take ¥{yen} more</translation>
    </message>
    <message>
        <source>いまの残り</source>
        <translation>Left now</translation>
    </message>
    <message>
        <source>お届けしてから精算します。精算票は、先に印刷して持って行けます。</source>
        <translation>It is settled after the delivery. The slip can be printed before and taken along.</translation>
    </message>
    <message>
        <source>お渡しした方</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>お渡しした方&#x3000;{name}</source>
        <translation>Handed over by {name}</translation>
    </message>
    <message>
        <source>お返ししたら、2つにしるしをつけてください</source>
        <translation>Tick both when given back</translation>
    </message>
    <message>
        <source>お返しした金額</source>
        <translation>Amount given back</translation>
    </message>
    <message>
        <source>お釣りなしで精算を終える</source>
        <translation>Finish without change</translation>
    </message>
    <message>
        <source>代金か「なかった」を入れると、精算できます。精算票は、先に印刷できます。</source>
        <translation>With the cost or “none” entered it can be settled. The slip can be printed before.</translation>
    </message>
    <message>
        <source>先に{lines}の代金を入れる</source>
        <translation>Cost first: {lines}</translation>
    </message>
    <message>
        <source>先にお届けを入れる</source>
        <translation>Enter the delivery first</translation>
    </message>
    <message>
        <source>受け取った方の確かめ</source>
        <translation>How the person confirmed</translation>
    </message>
    <message>
        <source>受け取った方の確かめ&#x3000;{sign}</source>
        <translation>Confirmed by {sign}</translation>
    </message>
    <message>
        <source>差額{yen}円は、{name}さんが了承しました（{reason}）。</source>
        <translation>{name} accepted the difference of ¥{yen} ({reason}).</translation>
    </message>
    <message>
        <source>差額{yen}円を了承して、精算を終える</source>
        <translation>Accept the difference of ¥{yen} and finish</translation>
    </message>
    <message>
        <source>確かめていただいたら、しるしをつけてください</source>
        <translation>Please tick when it is confirmed</translation>
    </message>
    <message>
        <source>精算しないで、{yen}円は後日いただく</source>
        <translation>Do not settle; take ¥{yen} another day</translation>
    </message>
    <message>
        <source>精算の内容を、確かめていただいた</source>
        <translation>The settlement was confirmed</translation>
    </message>
    <message>
        <source>精算はまだです。足りない分をいただいたら、また「買いもの精算」を開いてください。</source>
        <translation>Not settled yet. When the rest has been received, open the settlement again.</translation>
    </message>
    <message>
        <source>精算を終えると、</source>
        <translation>When it is finished,</translation>
    </message>
    <message>
        <source>精算票を印刷する</source>
        <translation>Print the settlement slip</translation>
    </message>
    <message>
        <source>謝礼{yen}円は、あとで支払う分に入ります。</source>
        <translation>The honorarium of ¥{yen} is paid later.</translation>
    </message>
    <message>
        <source>買いもの精算を終えました。</source>
        <translation>The settlement is finished.</translation>
    </message>
    <message>
        <source>追加の預り金を受け取りました。</source>
        <translation>More money was received.</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{amount}円</source>
        <translation>{amount} yen</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>助成金の費目</source>
        <translation>Budget lines of the grant</translation>
    </message>
    <message>
        <source>対象外</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>費目&#x3000;{name}</source>
        <translation>Budget line  {name}</translation>
    </message>
    <message>
        <source>％</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>SheetCodes</name>
    <message>
        <source>{number}番</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>まだ入れていない用紙</source>
        <translation>Sheets not typed yet</translation>
    </message>
    <message>
        <source>・</source>
        <translation>, </translation>
    </message>
    <message>
        <source>例&#x3000;ZTSY</source>
        <translation>E.g. ZTSY</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>Half typed</translation>
    </message>
    <message>
        <source>用紙番号（用紙の右上の英字）</source>
        <translation>Sheet number (letters at the top right)</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>{numbers}は、この用紙にありません。</source>
        <translation>{numbers} is not on this sheet.</translation>
    </message>
    <message>
        <source>{rows}を表に入れました。</source>
        <translation>{rows} entered in the table.</translation>
    </message>
    <message>
        <source>この用紙は、一度入れてあります。直したところだけが変わります。</source>
        <translation>This sheet was entered before. Only what you change is changed.</translation>
    </message>
    <message>
        <source>ほかの用紙</source>
        <translation>Another sheet</translation>
    </message>
    <message>
        <source>代金の合計</source>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>例&#x3000;1 436 2 178 4 なし</source>
        <translation>E.g. 1 436 2 178 4 なし</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>用紙 {other} の番号です。いまは用紙 {code} を入れています。</source>
        <translation>That is sheet {other}. Sheet {code} is being entered now.</translation>
    </message>
    <message>
        <source>番号と代金を続けて入れる</source>
        <translation>Enter numbers and prices in one go</translation>
    </message>
    <message>
        <source>表に入れる</source>
        <translation>Into the table</translation>
    </message>
    <message>
        <source>買いものに行った方を選んでください</source>
        <translation>Please choose who went shopping</translation>
    </message>
    <message>
        <source>買いものに行った方（担当）</source>
        <translation>Who went shopping</translation>
    </message>
    <message>
        <source>足りない分の払い方を選んでください</source>
        <translation>Please choose how the missing amount is paid</translation>
    </message>
</context>
<context>
    <name>SheetRowEdit</name>
    <message>
        <source>{number}番 {outcome}</source>
        <translation>No. {number} {outcome}</translation>
    </message>
    <message>
        <source>{number}番がどなたの分か選んでください</source>
        <translation>Please choose whose no. {number} is</translation>
    </message>
    <message>
        <source>{number}番に書き足した品</source>
        <translation>Item written in no. {number}</translation>
    </message>
    <message>
        <source>{number}番に書き足した品の名前を入れてください</source>
        <translation>Please enter the item written in no. {number}</translation>
    </message>
    <message>
        <source>{number}番の代金</source>
        <translation>Cost of no. {number}</translation>
    </message>
    <message>
        <source>{number}番の代金を入れてください</source>
        <translation>Please enter the cost of no. {number}</translation>
    </message>
    <message>
        <source>どなたの分ですか</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>不要になった品です。代金は、依頼の画面で「不要」を戻してから直します。</source>
        <translation>It was not wanted. Undo that on the errand&apos;s page, then change the price.</translation>
    </message>
    <message>
        <source>代わり</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>代わりに買った品</source>
        <translation>Bought instead</translation>
    </message>
    <message>
        <source>例&#x3000;ロールパン</source>
        <translation>E.g. rolls</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>書き足した品</source>
        <translation>Item written in</translation>
    </message>
    <message>
        <source>買えた</source>
        <translation>Got</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>SheetSide</name>
    <message>
        <source>大きく</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>小さく</source>
        <translation>Smaller</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>様式の表</source>
        <translation>Sheet of the form</translation>
    </message>
    <message>
        <source>自動</source>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>0番はありません。番号は1からです。</source>
        <translation>There is no number 0. Numbers begin with 1.</translation>
    </message>
    <message>
        <source>{numbers}番は、この用紙にありません。用紙の番号は{least}番から{most}番までです。</source>
        <translation>Not on this sheet: {numbers}. Its numbers are {least} to {most}.</translation>
    </message>
    <message>
        <source>{number}番が2回あります。どちらか1つにしてください。</source>
        <translation>No. {number} is there twice. Please keep one.</translation>
    </message>
    <message>
        <source>{number}番の代わりの品は{most}字までです。</source>
        <translation>The substitute of no. {number} has at most {most} letters.</translation>
    </message>
    <message>
        <source>{number}番の代金を入れてください。なかったときは「なかった」を選びます。</source>
        <translation>Please enter the cost of no. {number}. If there was none, choose “none”.</translation>
    </message>
    <message>
        <source>{number}番は、品名を印刷していない行です。品名を入れてください。</source>
        <translation>No. {number} was printed blank. Please enter the item.</translation>
    </message>
    <message>
        <source>{number}番（{item}）は、どなたの分ですか。選んでください。</source>
        <translation>Whose is no. {number} ({item})? Please choose.</translation>
    </message>
    <message>
        <source>「{text}」が読めません。1 3 4 8-12 のように、数字で入れてください。</source>
        <translation>“{text}” cannot be read. Please enter numbers like 1 3 4 8-12.</translation>
    </message>
    <message>
        <source>「{text}」が読めません。番号と代金を、1 436 2 178 のように入れてください。</source>
        <translation>“{text}” can&apos;t be read. Please enter numbers and prices: 1 436 2 178.</translation>
    </message>
    <message>
        <source>「{text}」の代金がありません。番号と代金のあいだを空けて、1 436 のように入れてください。</source>
        <translation>“{text}” has no price. Please leave a space between number and price: 1 436.</translation>
    </message>
    <message>
        <source>「{text}」は、{low}-{high} のことですか。小さい番号を先に入れてください。</source>
        <translation>Is “{text}” meant as {low}-{high}? Please enter the smaller number first.</translation>
    </message>
    <message>
        <source>「{text}」は、用紙の番号ではありません。番号、代金の順に入れてください。</source>
        <translation>“{text}” is no number of the sheet. Please enter number, then price.</translation>
    </message>
    <message>
        <source>「{text}」は用紙番号ではありません。用紙の右上にある、英字4つの番号を入れてください。</source>
        <translation>“{text}” is not a sheet number. Please enter the four letters at the top right of the sheet.</translation>
    </message>
    <message>
        <source>「{text}」は番号が大きすぎます。番号と番号のあいだを空けてください。</source>
        <translation>“{text}” is too large a number. Please put spaces between numbers.</translation>
    </message>
    <message>
        <source>この行事の受付名簿</source>
        <translation>Attendance sheet of this session</translation>
    </message>
    <message>
        <source>この開催の用紙は、まだ印刷していません。受付名簿を印刷すると、番号で入れられます。</source>
        <translation>No sheet of this session is printed yet. Print the sign-in sheet to enter by numbers.</translation>
    </message>
    <message>
        <source>この開催の用紙は、番号のちがうものが{count}枚あります。用紙の右上の英字も、{code} 1 3 のように入れてください。</source>
        <translation>This session has {count} sheets with different numbers. Please enter the letters at the top right too, like {code} 1 3.</translation>
    </message>
    <message>
        <source>出席簿</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>受付名簿</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>店ごとの買いもの票</source>
        <translation>Shopping list by shop</translation>
    </message>
    <message>
        <source>来た方の番号を入れてください。1 3 4 8-12 のように、続けて入れられます。</source>
        <translation>Please enter the numbers of those who came, in a row like 1 3 4 8-12.</translation>
    </message>
    <message>
        <source>用紙 {code} は、{day}の{name}です。「行事と出席」の「番号で入力」で入れてください。</source>
        <translation>Sheet {code} is the {name} of {day}. Please enter it under Activities, “Enter by numbers”.</translation>
    </message>
    <message>
        <source>用紙 {code} は、{day}の{name}の受付名簿です。そちらを開いて入れてください。</source>
        <translation>Sheet {code} is the sign-in sheet of {name} on {day}. Please open that session to enter it.</translation>
    </message>
    <message>
        <source>用紙 {code} は、{name}です。「{page}」の「番号で入力」で入れてください。</source>
        <translation>Sheet {code} is {name}. Please type it in on &quot;{page}&quot;, &quot;By numbers&quot;.</translation>
    </message>
    <message>
        <source>用紙 {code} は、{name}の出席簿（{start}から{end}まで）です。</source>
        <translation>Sheet {code} is the attendance sheet of {name} ({start} to {end}).</translation>
    </message>
    <message>
        <source>用紙 {code} は、{wanted}ではありません。用紙の右上をもう一度見てください。</source>
        <translation>Sheet {code} is no {wanted}. Please look at the top right again.</translation>
    </message>
    <message>
        <source>用紙 {code} は、この行事の受付名簿ではありません。用紙の右上をもう一度見てください。</source>
        <translation>Sheet {code} is not a sign-in sheet of this activity. Please look at the top right of the sheet again.</translation>
    </message>
    <message>
        <source>用紙番号「{code}」には、ちがう文字があるようです。用紙の右上をもう一度見てください。</source>
        <translation>Sheet number “{code}” seems to have a wrong letter. Please look at the top right of the sheet again.</translation>
    </message>
    <message>
        <source>用紙番号「{code}」の用紙は、まだ印刷されていません。用紙の右上をもう一度見てください。</source>
        <translation>No sheet with the number “{code}” has been printed. Please look at the top right of the sheet again.</translation>
    </message>
    <message>
        <source>番号と代金を入れてください。1 436 2 178 4 なし のように、続けて入れられます。</source>
        <translation>Please enter numbers and prices in one go: 1 436 2 178 4 なし.</translation>
    </message>
    <message>
        <source>見守り電話</source>
        <translation>Watch calls</translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>買いもの票</source>
        <translation>Shopping sheet</translation>
    </message>
    <message>
        <source>連絡網</source>
        <translation>Phone tree</translation>
    </message>
    <message>
        <source>連絡網の通話票</source>
        <translation>Call slip of the phone tree</translation>
    </message>
    <message>
        <source>電話かけ表</source>
        <translation>Call sheet</translation>
    </message>
</context>
<context>
    <name>ShopEdit</name>
    <message>
        <source>ほかの店の名前</source>
        <translation>Another shop</translation>
    </message>
</context>
<context>
    <name>ShopsPage</name>
    <message>
        <source>「{name}」を登録しました。</source>
        <translation>“{name}” was kept.</translation>
    </message>
    <message>
        <source>「{name}」を直す</source>
        <translation>Change “{name}”</translation>
    </message>
    <message>
        <source>いま使っている店</source>
        <translation>Shops in use</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>この店を加える</source>
        <translation>Add this shop</translation>
    </message>
    <message>
        <source>はずすと、新しい依頼では選べません。</source>
        <translation>If unticked, new requests can&apos;t choose it.</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>使っていない</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>例&#x3000;スーパーみほん</source>
        <translation>E.g. Sample Supermarket</translation>
    </message>
    <message>
        <source>例&#x3000;水曜は休み、配達あり</source>
        <translation>E.g. closed on Wednesdays, delivers</translation>
    </message>
    <message>
        <source>店の名前</source>
        <translation>Name of the shop</translation>
    </message>
    <message>
        <source>店の名前を入れてください</source>
        <translation>Please enter the shop&apos;s name</translation>
    </message>
    <message>
        <source>店を加える</source>
        <translation>Add a shop</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>ShortagePart</name>
    <message>
        <source>あと{yen}円足りません</source>
        <translation>¥{yen} more is needed</translation>
    </message>
    <message>
        <source>まだ{yen}円足りません。</source>
        <translation>¥{yen} is still missing.</translation>
    </message>
    <message>
        <source>代金は、どうしますか</source>
        <translation>How is it paid?</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>分けて払う</source>
        <translation>Share it</translation>
    </message>
    <message>
        <source>買うのをやめた品は「やめた」にします。</source>
        <translation>Mark what was not bought as “Left out”.</translation>
    </message>
    <message>
        <source>足りない分は、どうしますか</source>
        <translation>What about the missing amount?</translation>
    </message>
    <message>
        <source>足りない分より{yen}円多くなっています。</source>
        <translation>¥{yen} more than is missing.</translation>
    </message>
    <message>
        <source>預り金はありません</source>
        <translation>No money held</translation>
    </message>
</context>
<context>
    <name>SlipLines</name>
    <message>
        <source>あと {count}行</source>
        <translation>{count} more lines</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count}点</source>
        <translation>{count} pc</translation>
    </message>
    <message>
        <source>{total}（現金 {cash}円）</source>
        <translation>{total} (cash ¥{cash})</translation>
    </message>
    <message>
        <source>うち現金 {amount}円</source>
        <translation>of it ¥{amount} cash</translation>
    </message>
    <message>
        <source>お釣り</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>お預り</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>ちょうど</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>ほかの支払い</source>
        <translation>Not cash</translation>
    </message>
    <message>
        <source>会計しました  合計</source>
        <translation>Sold  Total</translation>
    </message>
    <message>
        <source>伝票</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>合計</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合計  {count}点</source>
        <translation>Total  {count} pc</translation>
    </message>
    <message>
        <source>呼び出す</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>呼び出す {count}件</source>
        <translation>Recall ({count})</translation>
    </message>
    <message>
        <source>数字でも入れられます</source>
        <translation>You can also type it</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>1つ増やす</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>1つ減らす</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>店内</source>
        <translation>Eat in</translation>
    </message>
    <message>
        <source>持ち帰り</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>SlipRowEdit</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>もう一度かけた</source>
        <translation>Ring once more</translation>
    </message>
</context>
<context>
    <name>SlipRows</name>
    <message>
        <source>{name}さんの通話票</source>
        <translation>Call slip of {name}</translation>
    </message>
    <message>
        <source>その先の方 {count}名も出す（伝わらなかったとき）</source>
        <translation>Show the {count} further down too (if not told)</translation>
    </message>
</context>
<context>
    <name>SlipsView</name>
    <message>
        <source>{count}名分</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{numbers}番は、この用紙にありません。</source>
        <translation>{numbers} is not on this sheet.</translation>
    </message>
    <message>
        <source>{numbers}番を、伝わったにしました。</source>
        <translation>Nos. {numbers} marked as told.</translation>
    </message>
    <message>
        <source>どなたの通話票ですか。お名前を押してください。</source>
        <translation>Whose slip is it? Please press the name.</translation>
    </message>
    <message>
        <source>伝わった方の番号</source>
        <translation>Numbers of those told</translation>
    </message>
    <message>
        <source>例&#x3000;1 3 4 8-12</source>
        <translation>E.g. 1 3 4 8-12</translation>
    </message>
    <message>
        <source>用紙 {other} の番号です。いまは用紙 {code} を入れています。</source>
        <translation>That is sheet {other}. Sheet {code} is being entered now.</translation>
    </message>
</context>
<context>
    <name>SlotsEdit</name>
    <message>
        <source>何時にかけるかを入れてください。例&#x3000;13:30</source>
        <translation>Please enter the time to ring, e.g. 13:30</translation>
    </message>
    <message>
        <source>例&#x3000;13:30</source>
        <translation>E.g. 13:30</translation>
    </message>
</context>
<context>
    <name>SpoilagePage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{day}&#x3000;{reason}</source>
        <translation>{day}  {reason}</translation>
    </message>
    <message>
        <source>{month}の廃棄</source>
        <translation>Spoilage in {month}</translation>
    </message>
    <message>
        <source>{name} {count}点を廃棄メモに書きました。</source>
        <translation>{name} × {count} noted as spoilage.</translation>
    </message>
    <message>
        <source>{name} {count}点を廃棄メモに書く</source>
        <translation>Note {name} × {count} as spoilage</translation>
    </message>
    <message>
        <source>{name}&#x3000;{count}点</source>
        <translation>{name} × {count}</translation>
    </message>
    <message>
        <source>いくつ</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>この月の廃棄メモは、まだありません。</source>
        <translation>No spoilage noted this month.</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>わけをひとこと</source>
        <translation>A word about it</translation>
    </message>
    <message>
        <source>わけを書いてください</source>
        <translation>Please write why</translation>
    </message>
    <message>
        <source>合計（売値で）</source>
        <translation>Total (at sales price)</translation>
    </message>
    <message>
        <source>商品を登録すると書けます</source>
        <translation>Add products first</translation>
    </message>
    <message>
        <source>商品を選んでください</source>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>数を入れてください</source>
        <translation>Please enter how many</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>StartPart</name>
    <message>
        <source>伝える内容（短いほど、まちがわずに伝わります）</source>
        <translation>Message (the shorter, the fewer mistakes)</translation>
    </message>
    <message>
        <source>例&#x3000;訓練です。この電話を、次の方へ伝えてください。</source>
        <translation>E.g. This is a drill. Please pass this call on.</translation>
    </message>
    <message>
        <source>始めると、{name}さん（発信元）から、かける方のお名前と番号が1名ずつ出ます。電話は電話機からかけます。このパソコンからはかかりません。結果を残すと、次にかける方が出ます。</source>
        <translation>Once started, names and numbers to ring appear one by one, from {name} (starting point) on. Ring with a telephone; this computer rings nobody. Keep the result and the next appears.</translation>
    </message>
    <message>
        <source>本番</source>
        <translation>For real</translation>
    </message>
    <message>
        <source>火事・急病は119番、事件・事故は110番が先です。連絡網は、そのあとに回します。</source>
        <translation>Fire and illness: 119 first; crime and accidents: 110. The phone tree comes after.</translation>
    </message>
    <message>
        <source>訓練</source>
        <translation>Drill</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>いま {state}</source>
        <translation>Now: {state}</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>文字の大きさ {scale}</source>
        <translation>Size of type {scale}</translation>
    </message>
</context>
<context>
    <name>StepPart</name>
    <message>
        <source>{step} と残しました。</source>
        <translation>Kept: {step}.</translation>
    </message>
    <message>
        <source>{time}{step} と残す</source>
        <translation>Keep {time}{step}</translation>
    </message>
    <message>
        <source>いつ</source>
        <translation>When</translation>
    </message>
    <message>
        <source>したことを記録する</source>
        <translation>Record what was done</translation>
    </message>
    <message>
        <source>何をしたかを選んでください</source>
        <translation>Please choose what was done</translation>
    </message>
    <message>
        <source>何をしましたか</source>
        <translation>What was done?</translation>
    </message>
    <message>
        <source>例&#x3000;例田 一郎、長女</source>
        <translation>E.g. Reida Ichiro, the daughter</translation>
    </message>
    <message>
        <source>例&#x3000;夕方に受診するとのこと</source>
        <translation>E.g. will see the doctor in the evening</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>相手や、した人（書かなくてもかまいません）</source>
        <translation>With whom or by whom (may be empty)</translation>
    </message>
    <message>
        <source>聞いたこと</source>
        <translation>What was said</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>下に続きがあります。</source>
        <translation>There is more below.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{what}をひとつ増やす</source>
        <translation>{what}: one more</translation>
    </message>
    <message>
        <source>{what}をひとつ減らす</source>
        <translation>{what}: one less</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>「{name}」に書きこめません。フォルダーの設定をお確かめください。</source>
        <translation>“{name}” cannot be written to. Please check the folder&apos;s settings.</translation>
    </message>
    <message>
        <source>「{name}」は、このプログラムのデータではありません。別のものを選んでください。</source>
        <translation>“{name}” is not data of this program. Please choose something else.</translation>
    </message>
    <message>
        <source>「{name}」は、もっと新しいプログラムで作られています。プログラムを新しくしてから開いてください。</source>
        <translation>“{name}” was made by a newer program. Please update the program first.</translation>
    </message>
    <message>
        <source>「{name}」を読み書きできませんでした。パソコンを入れ直しても同じなら、相談してください。</source>
        <translation>“{name}” could not be read or written. If it is the same after a restart, please ask for help.</translation>
    </message>
    <message>
        <source>この場所ではデータを安全に書けません。パソコン本体のフォルダーを選んでください。</source>
        <translation>Data cannot be written safely here. Please choose a folder on the computer itself.</translation>
    </message>
    <message>
        <source>それは、もうありません。画面を開き直してください。</source>
        <translation>That is no longer there. Please open the page again.</translation>
    </message>
    <message>
        <source>ほかの記録とつながっているため、できませんでした。画面を開き直してください。</source>
        <translation>Other records depend on it, so it could not be done. Please open the page again.</translation>
    </message>
    <message>
        <source>データのファイル「{name}」がこわれているようです。控えから元に戻してください。</source>
        <translation>The data file “{name}” seems damaged. Please go back to a backup.</translation>
    </message>
    <message>
        <source>データのファイル「{name}」がなくなっています。控えから元に戻してください。</source>
        <translation>The data file “{name}” is gone. Please go back to a backup.</translation>
    </message>
    <message>
        <source>データのファイル「{name}」が空になっています。控えから元に戻してください。</source>
        <translation>The data file “{name}” is empty. Please go back to a backup.</translation>
    </message>
    <message>
        <source>データのファイルを、ほかのプログラムが使っています。少し待って、もう一度行ってください。</source>
        <translation>Another program is using the data file. Please wait a little and try again.</translation>
    </message>
    <message>
        <source>データを新しい形に直せなかったため、前のままにしてあります。困ったときの連絡先に相談してください。</source>
        <translation>The data could not be brought to the new form and are as they were. Please ask your contact for help.</translation>
    </message>
    <message>
        <source>パソコンの空きがなくなりました。いらないファイルを消してから、もう一度行ってください。</source>
        <translation>The computer&apos;s disk is full. Delete files you no longer need, then try again.</translation>
    </message>
    <message>
        <source>同じものが、もう入っています。画面を開き直してください。</source>
        <translation>The same is there already. Please open the page again.</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>いたんだ</source>
        <translation>Went bad</translation>
    </message>
    <message>
        <source>いたんでいた</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>おつとめ品</source>
        <translation>Marked down</translation>
    </message>
    <message>
        <source>お会いした</source>
        <translation>Met in person</translation>
    </message>
    <message>
        <source>お客さまの都合</source>
        <translation>Guest changed their mind</translation>
    </message>
    <message>
        <source>こわれた</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>ご家族が買った</source>
        <translation>The family bought it</translation>
    </message>
    <message>
        <source>ご家族に聞いた</source>
        <translation>Asked the family</translation>
    </message>
    <message>
        <source>ご本人の希望</source>
        <translation>The person&apos;s own wish</translation>
    </message>
    <message>
        <source>ご本人の都合</source>
        <translation>The person&apos;s own reasons</translation>
    </message>
    <message>
        <source>その他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>つけの入金</source>
        <translation>Payment of a tab</translation>
    </message>
    <message>
        <source>ひび割れ・こわれ</source>
        <translation>Cracked or broken</translation>
    </message>
    <message>
        <source>まちがえて受けた</source>
        <translation>Taken by mistake</translation>
    </message>
    <message>
        <source>まちがえて買った</source>
        <translation>Bought by mistake</translation>
    </message>
    <message>
        <source>サロンが買い取った代金</source>
        <translation>Cost of what the salon bought</translation>
    </message>
    <message>
        <source>ヘルパー</source>
        <translation>Care worker</translation>
    </message>
    <message>
        <source>不要でなくなった</source>
        <translation>Wanted after all</translation>
    </message>
    <message>
        <source>両替</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>予定が変わった</source>
        <translation>Plans changed</translation>
    </message>
    <message>
        <source>二重に書いた</source>
        <translation>Written twice</translation>
    </message>
    <message>
        <source>亡くなった</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>人ちがい</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>代金</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>代金の直し</source>
        <translation>Cost corrected</translation>
    </message>
    <message>
        <source>体調のため</source>
        <translation>Not well</translation>
    </message>
    <message>
        <source>値引き</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>値引きの戻し</source>
        <translation>Discount taken back</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>入院・通院</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>助成元から直しの連絡</source>
        <translation>The funder asked for a change</translation>
    </message>
    <message>
        <source>参加者なし</source>
        <translation>No participants</translation>
    </message>
    <message>
        <source>取りやめになった</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>名寄せ</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>品切れ</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>地域包括支援センター</source>
        <translation>Community support centre</translation>
    </message>
    <message>
        <source>売れ残り</source>
        <translation>Left unsold</translation>
    </message>
    <message>
        <source>売上金を金庫へ</source>
        <translation>Takings to the safe</translation>
    </message>
    <message>
        <source>宅配の店</source>
        <translation>A shop that delivers</translation>
    </message>
    <message>
        <source>寄付箱を開けた</source>
        <translation>Donation box opened</translation>
    </message>
    <message>
        <source>差額の了承</source>
        <translation>Difference accepted</translation>
    </message>
    <message>
        <source>店になかった</source>
        <translation>The shop had none</translation>
    </message>
    <message>
        <source>店への支払い</source>
        <translation>Paid to the shop</translation>
    </message>
    <message>
        <source>引っ越し</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>感染症</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>打ちまちがい</source>
        <translation>Typing mistake</translation>
    </message>
    <message>
        <source>押しまちがい</source>
        <translation>Wrong button</translation>
    </message>
    <message>
        <source>持ち出し</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>持ち帰り</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>施設に入った</source>
        <translation>Moved into a home</translation>
    </message>
    <message>
        <source>旅行・帰省</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>日にちが決まらない</source>
        <translation>The date is open</translation>
    </message>
    <message>
        <source>書きまちがい</source>
        <translation>slip of the pen</translation>
    </message>
    <message>
        <source>書き忘れ</source>
        <translation>Forgot to write it</translation>
    </message>
    <message>
        <source>期限切れ</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>来られなかった</source>
        <translation>Could not come</translation>
    </message>
    <message>
        <source>現金過不足</source>
        <translation>Cash over/short</translation>
    </message>
    <message>
        <source>番号ちがい</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>社会福祉協議会</source>
        <translation>Council of social welfare</translation>
    </message>
    <message>
        <source>科目や置き場所のまちがい</source>
        <translation>Wrong account or place</translation>
    </message>
    <message>
        <source>移動</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>立替の返金</source>
        <translation>Advance given back</translation>
    </message>
    <message>
        <source>精算の残り</source>
        <translation>Rest at the settlement</translation>
    </message>
    <message>
        <source>荒天</source>
        <translation>Bad weather</translation>
    </message>
    <message>
        <source>講師の都合</source>
        <translation>Instructor unavailable</translation>
    </message>
    <message>
        <source>謝礼</source>
        <translation>Honoraria</translation>
    </message>
    <message>
        <source>買いすぎた</source>
        <translation>Bought too much</translation>
    </message>
    <message>
        <source>買いもの代行の謝礼</source>
        <translation>Honorarium for errands</translation>
    </message>
    <message>
        <source>買いもの利用券</source>
        <translation>Service tickets for errands</translation>
    </message>
    <message>
        <source>返金</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>追加の預り金</source>
        <translation>Added money</translation>
    </message>
    <message>
        <source>連絡待ち</source>
        <translation>Waiting to hear</translation>
    </message>
    <message>
        <source>金額のまちがい</source>
        <translation>Wrong amount</translation>
    </message>
    <message>
        <source>開始残高</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>電話で話した</source>
        <translation>Spoke by phone</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
</context>
<context>
    <name>SuggestionPart</name>
    <message>
        <source>10名にかけて{answered}名がはじめの電話に出て、1回に{minutes}分かかるとして、ためした結果です。ほんとうの時間は、訓練でわかります。</source>
        <translation>Tried out with {answered} of 10 answering the first call and {minutes} minutes a call. A drill shows the real time.</translation>
    </message>
    <message>
        <source>1人がかける人数（多い方）</source>
        <translation>Calls by one person (at most)</translation>
    </message>
    <message>
        <source>95％の方に伝わるまで</source>
        <translation>Until 95% are told</translation>
    </message>
    <message>
        <source>{before}さん → {after}さん</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}回の電話</source>
        <translation>{count} calls</translation>
    </message>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>いちばん遠い方まで</source>
        <translation>To the farthest</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>いまの形も、もうつりあっています。</source>
        <translation>The present shape is well balanced.</translation>
    </message>
    <message>
        <source>かけてくる方が変わる方 {count}名</source>
        <translation>Rung by somebody else: {count}</translation>
    </message>
    <message>
        <source>この形</source>
        <translation>This shape</translation>
    </message>
    <message>
        <source>ほかに{count}名</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>計算中</source>
        <translation>Working it out</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>この内容ではじめる</source>
        <translation>Start like this</translation>
    </message>
    <message>
        <source>この内容でよいですか</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>前の質問</source>
        <translation>Question before</translation>
    </message>
    <message>
        <source>直したいところは、押すとその質問に戻ります。</source>
        <translation>Press what you want to change to go back to its question.</translation>
    </message>
</context>
<context>
    <name>SumsView</name>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>プログラムの部品が見つかりません。プログラムを入れ直してください。</source>
        <translation>A part of the program is missing. Please install the program again.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>次 ＞</source>
        <translation>Next ＞</translation>
    </message>
</context>
<context>
    <name>TabStep</name>
    <message>
        <source>{name}さんのつけ {amount}円を加える</source>
        <translation>Add ¥{amount} to the tab of {name}</translation>
    </message>
    <message>
        <source>お名前、ふりがな、号棟</source>
        <translation>Name, reading or block</translation>
    </message>
    <message>
        <source>つけ</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>つけの金額</source>
        <translation>Amount on the tab</translation>
    </message>
    <message>
        <source>どなたの</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>どなたのつけかを押してください</source>
        <translation>Press whose tab it is</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>戻ると、まとめて入力の続きです。</source>
        <translation>Go back to go on with the paper day.</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>TabsPage</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{amount}円をうけとる</source>
        <translation>Take ¥{amount}</translation>
    </message>
    <message>
        <source>{amount}円をお返しする</source>
        <translation>Hand back ¥{amount}</translation>
    </message>
    <message>
        <source>{count}名&#x3000;合計 {total}円。</source>
        <translation>People: {count}, total ¥{total}. </translation>
    </message>
    <message>
        <source>{day}から</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>うけとる金額</source>
        <translation>Amount taken</translation>
    </message>
    <message>
        <source>つけ {amount}円をうけとりました。</source>
        <translation>Tab: ¥{amount} taken.</translation>
    </message>
    <message>
        <source>つけ {amount}円をお返ししました。</source>
        <translation>Handed back ¥{amount} of a tab.</translation>
    </message>
    <message>
        <source>つけの残っている方はいません。</source>
        <translation>Nobody has an open tab.</translation>
    </message>
    <message>
        <source>どなたの分かを押してください</source>
        <translation>Press whose tab is paid</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>TakenView</name>
    <message>
        <source>{count}品の依頼を受けました</source>
        <translation>Request of {count} items taken</translation>
    </message>
    <message>
        <source>いまお金をお預りするときに。預り証を印刷できます。</source>
        <translation>When money is received now. A custody slip can be printed.</translation>
    </message>
    <message>
        <source>いまの依頼は、もう書きとめてあります。</source>
        <translation>The request is written down already.</translation>
    </message>
    <message>
        <source>お届け</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>受付</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>日は決めていません</source>
        <translation>Day not decided</translation>
    </message>
    <message>
        <source>続けて別の方の依頼を受ける</source>
        <translation>Take one for somebody else</translation>
    </message>
    <message>
        <source>預り金を受け取る</source>
        <translation>Receive money</translation>
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
    <name>TaxQuestion</name>
    <message>
        <source>Tと13けたの数字です。</source>
        <translation>T and 13 digits.</translation>
    </message>
    <message>
        <source>あとから「設定」で変えられます。</source>
        <translation>You can change it under “Settings”.</translation>
    </message>
    <message>
        <source>インボイスの登録番号（ある場合だけ）</source>
        <translation>Invoice registration number (if any)</translation>
    </message>
    <message>
        <source>伝票と領収書に税は出ません。わからないときは、こちらのままで大丈夫です。</source>
        <translation>No tax on slips and receipts. If you don&apos;t know, leave it like this.</translation>
    </message>
    <message>
        <source>例&#x3000;T1234567890123</source>
        <translation>e.g. T1234567890123</translation>
    </message>
    <message>
        <source>免税に決めて、次へ</source>
        <translation>Exempt, next</translation>
    </message>
    <message>
        <source>売上が1年に1,000万円までの団体は、ふつう納めていません（免税）。</source>
        <translation>Groups with sales up to ¥10,000,000 a year usually pay none (exempt).</translation>
    </message>
    <message>
        <source>消費税の届けを税務署に出している団体です。税率ごとの金額が出ます。</source>
        <translation>For groups registered with the tax office. Amounts are shown by tax rate.</translation>
    </message>
    <message>
        <source>消費税を税務署に納めていますか</source>
        <translation>Do you pay consumption tax?</translation>
    </message>
    <message>
        <source>課税に決めて、次へ</source>
        <translation>Taxable, next</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>{average} {count}人以上</source>
        <translation>{average}: {count} people or more</translation>
    </message>
    <message>
        <source>{start} から
{end} まで</source>
        <translation>from {start}
to {end}</translation>
    </message>
    <message>
        <source>{years}年</source>
        <translation>{years} years</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>すべての事業</source>
        <translation>All programmes</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>交付決定</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>助成の表示</source>
        <translation>Funding line</translation>
    </message>
    <message>
        <source>助成額</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>報告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>対象期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>担い手も数えます</source>
        <translation>Helpers count too</translation>
    </message>
    <message>
        <source>支払い</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>整理番号 {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>書類の保存</source>
        <translation>keeping documents</translation>
    </message>
    <message>
        <source>期間に{count}回以上</source>
        <translation>{count} sessions or more</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>連絡先</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>TermsStep</name>
    <message>
        <source>これより前の支出は、助成の対象にならないことがあります。</source>
        <translation>Expenses before this may not be covered.</translation>
    </message>
    <message>
        <source>なければ空欄</source>
        <translation>Empty if there is none</translation>
    </message>
    <message>
        <source>交付決定の日</source>
        <translation>Day of the award</translation>
    </message>
    <message>
        <source>交付決定通知書の日付</source>
        <translation>Date on the award letter</translation>
    </message>
    <message>
        <source>交付決定額（円）</source>
        <translation>Amount awarded (yen)</translation>
    </message>
    <message>
        <source>今年度にする</source>
        <translation>This fiscal year</translation>
    </message>
    <message>
        <source>例&#x3000;3/4、75%、全額</source>
        <translation>e.g. 3/4, 75%, 全額</translation>
    </message>
    <message>
        <source>例&#x3000;4/1</source>
        <translation>e.g. 4/1</translation>
    </message>
    <message>
        <source>例&#x3000;令和9年3月31日</source>
        <translation>e.g. 31 March 2027</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>助成の対象になる事業</source>
        <translation>Programmes covered</translation>
    </message>
    <message>
        <source>助成額の上限（円）</source>
        <translation>Most that is granted (yen)</translation>
    </message>
    <message>
        <source>助成額の端数</source>
        <translation>Rounding of the grant</translation>
    </message>
    <message>
        <source>千円</source>
        <translation>thousand yen</translation>
    </message>
    <message>
        <source>報告書の単位</source>
        <translation>Unit of the report</translation>
    </message>
    <message>
        <source>対象になる支出のうち、助成金で出せる割合です。</source>
        <translation>The share of the covered expenses that the grant pays.</translation>
    </message>
    <message>
        <source>対象期間のおわり</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>対象期間のはじめ</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>対象期間を入れてください</source>
        <translation>Enter the period</translation>
    </message>
    <message>
        <source>支払われ方</source>
        <translation>How it is paid out</translation>
    </message>
    <message>
        <source>概算払いは先に受け取り、精算払いは報告のあとに受け取ります。</source>
        <translation>In advance, it comes first; on actuals, after the report.</translation>
    </message>
    <message>
        <source>補助率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>選ばなければ、すべての事業が対象です。</source>
        <translation>Without a choice all programmes are covered.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{start}から</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source>{start}～{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>「{text}」という時刻はありません。0:00から24:00までで入れてください。</source>
        <translation>There is no time “{text}”. Please enter one from 0:00 to 24:00.</translation>
    </message>
    <message>
        <source>「{text}」は時刻として読めません。13:30 や 午後1時半 のように入れてください。</source>
        <translation>“{text}” is not a time. Enter it like 13:30.</translation>
    </message>
    <message>
        <source>時刻を入れてください。</source>
        <translation>Please enter a time.</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>1人来るごとに押して数えます</source>
        <translation>Press once for each who comes</translation>
    </message>
    <message>
        <source>{count}か所</source>
        <translation>{count} figures</translation>
    </message>
    <message>
        <source>{count}件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}名のうち {told}名に伝わりました</source>
        <translation>{told} of {count} told</translation>
    </message>
    <message>
        <source>{days}日つながっていない方がいます</source>
        <translation>Somebody has not been reached for {days} days</translation>
    </message>
    <message>
        <source>{days}日前</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>{grant}&#x3000;{day}まで</source>
        <translation>{grant}, until {day}</translation>
    </message>
    <message>
        <source>{grant}&#x3000;報告のあとで数字が変わりました</source>
        <translation>{grant}: figures have changed since the report</translation>
    </message>
    <message>
        <source>{minutes}分</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{state} {count}</source>
        <translation>{state} {count}</translation>
    </message>
    <message>
        <source>{times} から</source>
        <translation>since {times}</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation>  </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>あと{days}日</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>いちばん古いものは {days}日前からです</source>
        <translation>The oldest has been there for {days} days</translation>
    </message>
    <message>
        <source>いちばん古いものは {day}です</source>
        <translation>The oldest is of {day}</translation>
    </message>
    <message>
        <source>いつもの依頼</source>
        <translation>Usual requests</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>End</translation>
    </message>
    <message>
        <source>お名前は押すと出ます</source>
        <translation>Names appear when pressed</translation>
    </message>
    <message>
        <source>このままでは届きません</source>
        <translation>It will not get there like this</translation>
    </message>
    <message>
        <source>つけ</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>まだ会計がありません</source>
        <translation>No sales yet</translation>
    </message>
    <message>
        <source>まだ印刷していない書類があります</source>
        <translation>Documents that are not printed yet</translation>
    </message>
    <message>
        <source>まだ取っていません</source>
        <translation>Not made yet</translation>
    </message>
    <message>
        <source>不在だった方</source>
        <translation>Not at home</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日お預りしたものだけです</source>
        <translation>Only what was received today</translation>
    </message>
    <message>
        <source>今日の会計</source>
        <translation>Today&apos;s sales</translation>
    </message>
    <message>
        <source>今日の行事</source>
        <translation>Today&apos;s activity</translation>
    </message>
    <message>
        <source>今日もう一度お届けします</source>
        <translation>Brought again today</translation>
    </message>
    <message>
        <source>保留の伝票</source>
        <translation>Slips on hold</translation>
    </message>
    <message>
        <source>入れたことは本当の記録に入りません</source>
        <translation>Nothing goes into the real records</translation>
    </message>
    <message>
        <source>前に取ったのは {day}です</source>
        <translation>Last made on {day}</translation>
    </message>
    <message>
        <source>助成金の報告</source>
        <translation>Report of the grant</translation>
    </message>
    <message>
        <source>助成金の条件</source>
        <translation>Conditions of grants</translation>
    </message>
    <message>
        <source>印刷待ち</source>
        <translation>Print queue</translation>
    </message>
    <message>
        <source>品物を持ち帰っています</source>
        <translation>The goods were taken back</translation>
    </message>
    <message>
        <source>報告ずみの助成金</source>
        <translation>Reported grants</translation>
    </message>
    <message>
        <source>売上 {total}円</source>
        <translation>Sales ¥{total}</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>控え（USB）</source>
        <translation>Backup (USB)</translation>
    </message>
    <message>
        <source>支出の未払い</source>
        <translation>Unpaid expenses</translation>
    </message>
    <message>
        <source>時刻を過ぎたものが {count}件</source>
        <translation>{count} past their time</translation>
    </message>
    <message>
        <source>期限を過ぎました</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>来店者数</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>次にすることが決まっていません</source>
        <translation>What comes next is not decided</translation>
    </message>
    <message>
        <source>次の時刻を待っています</source>
        <translation>Waiting for the next time</translation>
    </message>
    <message>
        <source>次は {time}</source>
        <translation>Next {time}</translation>
    </message>
    <message>
        <source>気になる方</source>
        <translation>People of concern</translation>
    </message>
    <message>
        <source>男 {men}名、女 {women}名、子ども {children}名</source>
        <translation>Men {men}, women {women}, children {children}</translation>
    </message>
    <message>
        <source>立替の返金</source>
        <translation>Repay helpers</translation>
    </message>
    <message>
        <source>練習</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>聞く日になった方がいます</source>
        <translation>It is time to ask somebody</translation>
    </message>
    <message>
        <source>見守り電話</source>
        <translation>Watch calls</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>買いもの代行</source>
        <translation>Errands</translation>
    </message>
    <message>
        <source>連絡網</source>
        <translation>Phone tree</translation>
    </message>
    <message>
        <source>電話がつながらない方を訪ねます</source>
        <translation>Visit whoever is not reached</translation>
    </message>
    <message>
        <source>預り金</source>
        <translation>Money held</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>{day}のレジ締めがまだです。</source>
        <translation>{day} is not closed yet.</translation>
    </message>
    <message>
        <source>{day}の分を締める</source>
        <translation>Close the till: {day}</translation>
    </message>
    <message>
        <source>{time} に締めました</source>
        <translation>Closed at {time}</translation>
    </message>
    <message>
        <source>{time} に開けました
つり銭 {amount}円</source>
        <translation>Opened at {time}
Float ¥{amount}</translation>
    </message>
    <message>
        <source>あと {count}件を見る</source>
        <translation>See {count} more</translation>
    </message>
    <message>
        <source>いま待っていること</source>
        <translation>Waiting now</translation>
    </message>
    <message>
        <source>いま待っていることはありません。</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>つり銭を数えて開店します。</source>
        <translation>Count the float and open.</translation>
    </message>
    <message>
        <source>もう一度開店する</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>レジ</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>レジ締めを始める</source>
        <translation>Begin closing</translation>
    </message>
    <message>
        <source>レジ締めを続ける</source>
        <translation>Continue closing</translation>
    </message>
    <message>
        <source>書く</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>申し送り</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>申し送りはありません。</source>
        <translation>No notes.</translation>
    </message>
    <message>
        <source>締めていません</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>締めました</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>途中で数える（点検）</source>
        <translation>Check the till</translation>
    </message>
    <message>
        <source>開店する</source>
        <translation>Open the till</translation>
    </message>
    <message>
        <source>開店中</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>開店前</source>
        <translation>Not open yet</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>{count}品</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>「次にいる日」が近い方 {count}名</source>
        <translation>Next date near: {count}</translation>
    </message>
    <message>
        <source>いつもの依頼 {count}件</source>
        <translation>Usual requests: {count}</translation>
    </message>
    <message>
        <source>いつもの依頼を受けました。</source>
        <translation>The usual request was taken.</translation>
    </message>
    <message>
        <source>まだ依頼になっていません。受けると、進みぐあいに並びます。</source>
        <translation>Not a request yet. Once taken it stands on the board.</translation>
    </message>
    <message>
        <source>今回はなし</source>
        <translation>Not this time</translation>
    </message>
    <message>
        <source>今回はなしにしました。</source>
        <translation>Not this time: recorded.</translation>
    </message>
    <message>
        <source>今日お届けする分も、受けておく分もありません。</source>
        <translation>Nothing to deliver today, and nothing to take.</translation>
    </message>
    <message>
        <source>今日の分 {count}件</source>
        <translation>Today&apos;s: {count}</translation>
    </message>
    <message>
        <source>依頼を受ける</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>前の依頼のときに聞いた日です。お電話の目安にしてください。</source>
        <translation>The date told with the last request. A reminder to telephone.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{count}名</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{name} ほか{count}名</source>
        <translation>{name} + {count}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>「{action}」
を元に戻す</source>
        <translation>Undo
“{action}”</translation>
    </message>
    <message>
        <source>「{action}」を元に戻す</source>
        <translation>Undo “{action}”</translation>
    </message>
    <message>
        <source>ヘルプ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>ホーム</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>元に戻す</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>元に戻す
操作はありません</source>
        <translation>Undo
Nothing to undo</translation>
    </message>
    <message>
        <source>当番</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>当番
えらぶ</source>
        <translation>On duty
Choose</translation>
    </message>
    <message>
        <source>当番
なし</source>
        <translation>On duty
nobody</translation>
    </message>
    <message>
        <source>戻る</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>直前の操作
を元に戻す</source>
        <translation>Undo last
action</translation>
    </message>
</context>
<context>
    <name>TotalRow</name>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>TreeCopiesPage</name>
    <message>
        <source>{day}に戻りました。</source>
        <translation>Came back on {day}.</translation>
    </message>
    <message>
        <source>{day}に渡しました。</source>
        <translation>Given on {day}.</translation>
    </message>
    <message>
        <source>{name} 様に、第{version}版を渡します。</source>
        <translation>Version {version} goes to {name}.</translation>
    </message>
    <message>
        <source>どなたに渡しますか</source>
        <translation>Who gets it?</translation>
    </message>
    <message>
        <source>まだ、どなたにも渡していません。</source>
        <translation>Nobody has one yet.</translation>
    </message>
    <message>
        <source>もう一度印刷する</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>今日、戻った</source>
        <translation>Came back today</translation>
    </message>
    <message>
        <source>例&#x3000;自治会の会長</source>
        <translation>E.g. head of the residents&apos; association</translation>
    </message>
    <message>
        <source>古い版</source>
        <translation>Old version</translation>
    </message>
    <message>
        <source>名簿にいない方は、ここに書きます</source>
        <translation>Whoever is not in the roster, written here</translation>
    </message>
    <message>
        <source>図には、渡す方ごとの番号がつきます。番号のない図には、電話番号が出ません。</source>
        <translation>Each copy has its number. A diagram without one shows no telephone numbers.</translation>
    </message>
    <message>
        <source>戻った</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>新しく渡す</source>
        <translation>Hand out a new one</translation>
    </message>
    <message>
        <source>渡したままのものだけ</source>
        <translation>Only those still out</translation>
    </message>
    <message>
        <source>渡したままの図は、ありません。</source>
        <translation>No copy is out.</translation>
    </message>
    <message>
        <source>渡す方を選んでください</source>
        <translation>Please choose who gets it</translation>
    </message>
    <message>
        <source>渡せる連絡網が、まだありません。先に連絡網を作ります。</source>
        <translation>There is no phone tree to hand out yet. Make one first.</translation>
    </message>
    <message>
        <source>渡せる連絡網がありません</source>
        <translation>No phone tree to hand out</translation>
    </message>
    <message>
        <source>番号をつけて、印刷へ進む</source>
        <translation>Give it a number and print</translation>
    </message>
    <message>
        <source>第{number}号&#x3000;{name} 様</source>
        <translation>Copy {number}, {name}</translation>
    </message>
    <message>
        <source>第{number}号が戻りました。</source>
        <translation>Copy {number} came back.</translation>
    </message>
    <message>
        <source>第{version}版&#x3000;{day}に渡した</source>
        <translation>Version {version}, given {day}</translation>
    </message>
    <message>
        <source>連絡網を開く</source>
        <translation>Open the phone tree</translation>
    </message>
    <message>
        <source>配布番号 第{number}号をつけました。</source>
        <translation>Copy number {number} was given.</translation>
    </message>
</context>
<context>
    <name>TreeEditPage</name>
    <message>
        <source>{name}さんの下に加えます。</source>
        <translation>Adds below {name}.</translation>
    </message>
    <message>
        <source>{name}さんは、もう{number}番に入っています。</source>
        <translation>{name} is already no. {number}.</translation>
    </message>
    <message>
        <source>{name}さんを、どなたと入れかえますか。</source>
        <translation>Swap {name} with whom?</translation>
    </message>
    <message>
        <source>{name}さんを、どなたの下へ動かしますか。</source>
        <translation>Move {name} below whom?</translation>
    </message>
    <message>
        <source>いまの形のままです</source>
        <translation>Still the present shape</translation>
    </message>
    <message>
        <source>お2人を入れかえました。</source>
        <translation>The two were swapped.</translation>
    </message>
    <message>
        <source>この形にする</source>
        <translation>Take this shape</translation>
    </message>
    <message>
        <source>この版を使いはじめる</source>
        <translation>Put this version in force</translation>
    </message>
    <message>
        <source>つりあいのよい形</source>
        <translation>A balanced shape</translation>
    </message>
    <message>
        <source>つりあいのよい形にしました。</source>
        <translation>The shape is balanced now.</translation>
    </message>
    <message>
        <source>どなたを加えますか</source>
        <translation>Whom to add?</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>others</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>一覧で、お相手を押してください</source>
        <translation>Please press the other one in the list</translation>
    </message>
    <message>
        <source>下書きはありません</source>
        <translation>No draft</translation>
    </message>
    <message>
        <source>下書きはありません。いまの連絡網の写しから、次の版を作ります。</source>
        <translation>There is no draft. The next version begins as a copy of the present one.</translation>
    </message>
    <message>
        <source>下書きをやめました。</source>
        <translation>The draft was given up.</translation>
    </message>
    <message>
        <source>下書きをやめました。いま使っている連絡網は、そのままです。</source>
        <translation>The draft was given up. The tree in force stays as it is.</translation>
    </message>
    <message>
        <source>下書きをやめる</source>
        <translation>Give up the draft</translation>
    </message>
    <message>
        <source>休止にしました。</source>
        <translation>Paused.</translation>
    </message>
    <message>
        <source>休止を終えました。</source>
        <translation>The pause has ended.</translation>
    </message>
    <message>
        <source>伝わるまでの時間を計算しています</source>
        <translation>Working out the time until told</translation>
    </message>
    <message>
        <source>別の方の下へ動かしました。</source>
        <translation>Moved below somebody else.</translation>
    </message>
    <message>
        <source>加えるのを終える</source>
        <translation>Done adding</translation>
    </message>
    <message>
        <source>折り返しの役から外しました。</source>
        <translation>No longer reports back.</translation>
    </message>
    <message>
        <source>折り返しの役にしました。</source>
        <translation>Reports back now.</translation>
    </message>
    <message>
        <source>次の版を作りはじめる</source>
        <translation>Begin the next version</translation>
    </message>
    <message>
        <source>発信元のほかに1名を加えてください</source>
        <translation>Please add one besides the starting point</translation>
    </message>
    <message>
        <source>発信元を決めました。つぎは、その下に加えます。</source>
        <translation>The starting point is decided. Now add below.</translation>
    </message>
    <message>
        <source>発信元（はじめにかける方）を決めます。</source>
        <translation>Decide on the starting point (who rings first).</translation>
    </message>
    <message>
        <source>直したいところが{count}件あります。そのままでも使えます。</source>
        <translation>{count} things to mend. It can be used all the same.</translation>
    </message>
    <message>
        <source>第{number}版を使いはじめました。前の版の図は、集めてください。</source>
        <translation>Version {number} is in force. Please collect the diagrams of the former one.</translation>
    </message>
    <message>
        <source>連絡網から外しました。下の方は、上の方がかけます。</source>
        <translation>Taken out. Those below are rung by the one above.</translation>
    </message>
    <message>
        <source>連絡網に加えました。</source>
        <translation>Added to the phone tree.</translation>
    </message>
    <message>
        <source>順番を入れかえました。</source>
        <translation>The order was changed.</translation>
    </message>
</context>
<context>
    <name>TreePage</name>
    <message>
        <source>いま回している連絡（{kind}）を開く</source>
        <translation>Open the round under way ({kind})</translation>
    </message>
    <message>
        <source>これまでの記録</source>
        <translation>What happened so far</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>others</translation>
    </message>
    <message>
        <source>一覧</source>
        <translation>List</translation>
    </message>
    <message>
        <source>一覧のみ</source>
        <translation>List only</translation>
    </message>
    <message>
        <source>下書きのつづき</source>
        <translation>Go on with the draft</translation>
    </message>
    <message>
        <source>休止にしました。</source>
        <translation>Paused.</translation>
    </message>
    <message>
        <source>休止を終えました。</source>
        <translation>The pause has ended.</translation>
    </message>
    <message>
        <source>図</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>図を渡す・印刷する</source>
        <translation>Hand out or print the diagram</translation>
    </message>
    <message>
        <source>直す（次の版の下書き）</source>
        <translation>Change (draft the next version)</translation>
    </message>
    <message>
        <source>訓練・本番を始める</source>
        <translation>Begin a drill or a real round</translation>
    </message>
    <message>
        <source>通話票を印刷する</source>
        <translation>Print call slips</translation>
    </message>
    <message>
        <source>連絡網がないので、始められません</source>
        <translation>No phone tree, so nothing to begin</translation>
    </message>
    <message>
        <source>連絡網は、まだありません。発信元（はじめにかける方）から決めて、下に入る方を加えていきます。</source>
        <translation>There is no phone tree yet. Decide on the starting point (who rings first), then add people below.</translation>
    </message>
    <message>
        <source>連絡網を作りはじめる</source>
        <translation>Begin a phone tree</translation>
    </message>
</context>
<context>
    <name>TreePages</name>
    <message>
        <source>2か所</source>
        <translation>Twice</translation>
    </message>
    <message>
        <source>95％には届きません</source>
        <translation>95% is not reached</translation>
    </message>
    <message>
        <source>{before}。もう一度かけます。</source>
        <translation>{before}. Ring once more.</translation>
    </message>
    <message>
        <source>{count}名&#x3000;{groups}班</source>
        <translation>{count} people, {groups} groups</translation>
    </message>
    <message>
        <source>{first}番</source>
        <translation>No. {first}</translation>
    </message>
    <message>
        <source>{first}～{last}番</source>
        <translation>Nos. {first} to {last}</translation>
    </message>
    <message>
        <source>{kind}&#x3000;{day}{time}から&#x3000;第{number}版</source>
        <translation>{kind} from {day} {time}, version {number}</translation>
    </message>
    <message>
        <source>{names}が休止中なので、代わりにかけます。</source>
        <translation>Rings in place of {names}, who is paused.</translation>
    </message>
    <message>
        <source>{names}に伝わっていないので、代わりにかけます。</source>
        <translation>Rings in place of {names}, who is not told.</translation>
    </message>
    <message>
        <source>{names}の代わり</source>
        <translation>In place of {names}</translation>
    </message>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name}さん（発信元）</source>
        <translation>{name} (starting point)</translation>
    </message>
    <message>
        <source>{number}班</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>{number}番</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>{number}番がどうなったか、選んでください</source>
        <translation>Please choose what about no. {number}</translation>
    </message>
    <message>
        <source>{number}番の時刻を確かめてください</source>
        <translation>Please check the time of no. {number}</translation>
    </message>
    <message>
        <source>{version}&#x3000;{day}から</source>
        <translation>{version}, from {day}</translation>
    </message>
    <message>
        <source>{version}の下書き</source>
        <translation>Draft of {version}</translation>
    </message>
    <message>
        <source>▲ 折り返し</source>
        <translation>▲ reports back</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>およそ{minutes}分</source>
        <translation>about {minutes} min</translation>
    </message>
    <message>
        <source>かける方が多い</source>
        <translation>Too many calls</translation>
    </message>
    <message>
        <source>上の方がかける</source>
        <translation>Rung by the one above</translation>
    </message>
    <message>
        <source>休止 {day}まで</source>
        <translation>Paused until {day}</translation>
    </message>
    <message>
        <source>同意がまだ</source>
        <translation>No consent yet</translation>
    </message>
    <message>
        <source>同意を書く</source>
        <translation>Write the consent</translation>
    </message>
    <message>
        <source>来なくなった方</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>次の版で直す</source>
        <translation>Mend in the next version</translation>
    </message>
    <message>
        <source>番号なし</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>発信元</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>第{number}版</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>連絡網の図</source>
        <translation>Picture of the phone tree</translation>
    </message>
    <message>
        <source>連絡網の本番</source>
        <translation>Phone tree, for real</translation>
    </message>
    <message>
        <source>連絡網の訓練</source>
        <translation>Phone tree, drill</translation>
    </message>
    <message>
        <source>電話番号を書く</source>
        <translation>Write a telephone</translation>
    </message>
</context>
<context>
    <name>TreeRoundPage</name>
    <message>
        <source>{kind}を始める</source>
        <translation>Begin: {kind}</translation>
    </message>
    <message>
        <source>{words}
と残す</source>
        <translation>Keep
{words}</translation>
    </message>
    <message>
        <source>{words} と残しました。</source>
        <translation>Kept: {words}.</translation>
    </message>
    <message>
        <source>{words} と残す</source>
        <translation>Keep {words}</translation>
    </message>
    <message>
        <source>いまかける方はいません</source>
        <translation>Nobody rings now</translation>
    </message>
    <message>
        <source>いまかける方はいません。まだの方は、休止の方です。</source>
        <translation>Nobody rings now. Whoever is left is paused.</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Take back this record</translation>
    </message>
    <message>
        <source>さきほど、ほかの方が記録しました。次の方に進みました。</source>
        <translation>Somebody else has just recorded. On to the next.</translation>
    </message>
    <message>
        <source>まだ{count}名のまま、終える</source>
        <translation>End with {count} not told</translation>
    </message>
    <message>
        <source>まだ終えない</source>
        <translation>Do not end yet</translation>
    </message>
    <message>
        <source>伝える内容を書いてください</source>
        <translation>Please write the message</translation>
    </message>
    <message>
        <source>使っている連絡網がないので、始められません。先に連絡網を作ります。</source>
        <translation>There is no phone tree in use. Make one first.</translation>
    </message>
    <message>
        <source>全員に伝わったので、終える</source>
        <translation>All are told: end it</translation>
    </message>
    <message>
        <source>全員に伝わりました。折り返しがそろったら、終えてください。</source>
        <translation>All are told. End it when the reports are back.</translation>
    </message>
    <message>
        <source>取り消さない</source>
        <translation>Do not take back</translation>
    </message>
    <message>
        <source>折り返しを残しました。</source>
        <translation>The report back was kept.</translation>
    </message>
    <message>
        <source>次の電話をかける</source>
        <translation>Make the next call</translation>
    </message>
    <message>
        <source>番号で入力</source>
        <translation>Enter by numbers</translation>
    </message>
    <message>
        <source>結果を1つ押してください</source>
        <translation>Please press one result</translation>
    </message>
    <message>
        <source>訓練・本番を始める</source>
        <translation>Begin a drill or a real round</translation>
    </message>
    <message>
        <source>記録を1つ押してください</source>
        <translation>Press one record</translation>
    </message>
    <message>
        <source>記録を取り消しました。</source>
        <translation>The record was taken back.</translation>
    </message>
    <message>
        <source>記録を取り消しました。正しい結果を残してください。</source>
        <translation>The record was taken back. Please keep the right result.</translation>
    </message>
    <message>
        <source>記録を取り消す</source>
        <translation>Take back the record</translation>
    </message>
    <message>
        <source>通話記録を印刷する</source>
        <translation>Print the record</translation>
    </message>
    <message>
        <source>連絡を始めました。</source>
        <translation>The round has begun.</translation>
    </message>
    <message>
        <source>連絡を終えました。</source>
        <translation>The round has ended.</translation>
    </message>
    <message>
        <source>連絡を終える</source>
        <translation>End the round</translation>
    </message>
    <message>
        <source>連絡網がありません</source>
        <translation>No phone tree</translation>
    </message>
    <message>
        <source>連絡網へもどる</source>
        <translation>Back to the phone tree</translation>
    </message>
    <message>
        <source>連絡網を開く</source>
        <translation>Open the phone tree</translation>
    </message>
    <message>
        <source>電話は、電話機からかけてください。</source>
        <translation>Please ring with a telephone.</translation>
    </message>
</context>
<context>
    <name>TreeRoundsPage</name>
    <message>
        <source>{day}&#x3000;{kind}</source>
        <translation>{day} {kind}</translation>
    </message>
    <message>
        <source>{told}名に伝わり、まだ {left}名&#x3000;{minutes}分&#x3000;第{number}版</source>
        <translation>{told} told, {left} not yet, {minutes} min, version {number}</translation>
    </message>
    <message>
        <source>いま回しています</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>いま回している連絡を開く</source>
        <translation>Open the round under way</translation>
    </message>
    <message>
        <source>訓練も本番も、まだしていません。一度、訓練をしてみると、かかる時間がわかります。</source>
        <translation>No drill and no real round yet. A drill shows how long it takes.</translation>
    </message>
    <message>
        <source>訓練・本番を始める</source>
        <translation>Begin a drill or a real round</translation>
    </message>
    <message>
        <source>連絡網がないので、始められません</source>
        <translation>No phone tree, so nothing to begin</translation>
    </message>
</context>
<context>
    <name>TreeTypingPage</name>
    <message>
        <source>{count}名分の結果を入れる</source>
        <translation>Enter the results of {count}</translation>
    </message>
    <message>
        <source>{there}件は、もう入っていました。</source>
        <translation>{there} were entered already.</translation>
    </message>
    <message>
        <source>いま入れられる連絡はありません。通話票は、連絡を終えてから1日のあいだ入れられます。</source>
        <translation>No round takes slips now. They can be entered until a day after its end.</translation>
    </message>
    <message>
        <source>この通話票を開く</source>
        <translation>Open this slip</translation>
    </message>
    <message>
        <source>これまでの記録を見る</source>
        <translation>See what happened so far</translation>
    </message>
    <message>
        <source>伝わった方の番号を続けて入れることもできます。例&#x3000;ZTSY 1 3 4 8-12</source>
        <translation>Numbers of those told may follow: ZTSY 1 3 4 8-12</translation>
    </message>
    <message>
        <source>例&#x3000;ZTSY</source>
        <translation>E.g. ZTSY</translation>
    </message>
    <message>
        <source>入れられる連絡はありません</source>
        <translation>No round to enter</translation>
    </message>
    <message>
        <source>用紙 {code} から{count}件を入れました。</source>
        <translation>{count} calls entered from sheet {code}. </translation>
    </message>
    <message>
        <source>用紙 {code} の分は、もう入っていました。</source>
        <translation>Sheet {code} was entered already.</translation>
    </message>
    <message>
        <source>用紙 {code} は、別の版の通話票です。</source>
        <translation>Sheet {code} is of another version.</translation>
    </message>
    <message>
        <source>用紙番号（通話票の右上の英字）</source>
        <translation>Sheet number (letters at the top right)</translation>
    </message>
    <message>
        <source>結果を入れてください</source>
        <translation>Please enter results</translation>
    </message>
    <message>
        <source>続けて入れた番号</source>
        <translation>Numbers entered in one go</translation>
    </message>
    <message>
        <source>通話票&#x3000;用紙 {code}</source>
        <translation>Call slips, sheet {code}</translation>
    </message>
    <message>
        <source>通話票の右上にある、英字4つの番号を入れてください。</source>
        <translation>Please enter the four letters at the top right of the slip.</translation>
    </message>
    <message>
        <source>通話票を印刷する</source>
        <translation>Print call slips</translation>
    </message>
</context>
<context>
    <name>TryEdit</name>
    <message>
        <source>{attempt}回目</source>
        <translation>Try {attempt}</translation>
    </message>
    <message>
        <source>{number}番 {attempt}回目</source>
        <translation>No. {number}, try {attempt}</translation>
    </message>
    <message>
        <source>{row}の時刻</source>
        <translation>Time of {row}</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>TurnList</name>
    <message>
        <source>かける順</source>
        <translation>Order of calls</translation>
    </message>
</context>
<context>
    <name>TurnsPart</name>
    <message>
        <source>{name}さん</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>あと{count}名</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>いまかける方は、いません。</source>
        <translation>Nobody rings now.</translation>
    </message>
    <message>
        <source>だれがかけますか</source>
        <translation>Who rings?</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>伝わった</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>折り返しを待つ方（電話が来たら押します）</source>
        <translation>To report back (press when they ring)</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>この用紙を開く</source>
        <translation>Open this sheet</translation>
    </message>
    <message>
        <source>用紙の右上にある、英字4つの番号を入れてください。</source>
        <translation>Please enter the four letters at the top right of the sheet.</translation>
    </message>
    <message>
        <source>用紙番号を入れてください</source>
        <translation>Please enter the sheet number</translation>
    </message>
</context>
<context>
    <name>TypingRow</name>
    <message>
        <source>{number}番の1回目を押してください</source>
        <translation>Please press the first try of no. {number}</translation>
    </message>
    <message>
        <source>{number}番の答えを押してください</source>
        <translation>Please press the answer of no. {number}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>もう入っています：{calls}</source>
        <translation>Entered already: {calls}</translation>
    </message>
    <message>
        <source>休止（かけません）</source>
        <translation>Paused (no call)</translation>
    </message>
</context>
<context>
    <name>TypingView</name>
    <message>
        <source>かけた方（用紙の右上の「かける人」）</source>
        <translation>Who rang (at the top right of the sheet)</translation>
    </message>
    <message>
        <source>この用紙は、一度入れてあります。直したところだけが変わります。</source>
        <translation>This sheet was entered before. Only what you change is changed.</translation>
    </message>
</context>
<context>
    <name>UncountedView</name>
    <message>
        <source>{day}のお金を数えずに締めます。</source>
        <translation>The till is closed without counting: {day}</translation>
    </message>
    <message>
        <source>・レジのお金は、計算の上の {yen}円のまま残し、金庫へは移しません。</source>
        <translation>· By the books ¥{yen} stay in the till; nothing goes to the safe.</translation>
    </message>
    <message>
        <source>・売上と会計の記録は、そのまま残ります。</source>
        <translation>· All sales stay as they are.</translation>
    </message>
    <message>
        <source>・日計表には「未計数」と出ます。過不足は、つぎに数えたときに分かります。</source>
        <translation>· The day sheet says “not counted”. A difference shows at the next count.</translation>
    </message>
    <message>
        <source>・締めたあとは、元に戻せません。</source>
        <translation>· This cannot be taken back.</translation>
    </message>
</context>
<context>
    <name>UnnamedCard</name>
    <message>
        <source>お名前のない方を数える</source>
        <translation>Count people without a name</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>子ども</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Men</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>1週間後</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>2週間後</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>4週間後</source>
        <translation>In four weeks</translation>
    </message>
    <message>
        <source>例&#x3000;12/3</source>
        <translation>E.g. 12/3</translation>
    </message>
    <message>
        <source>別の日</source>
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>UntilEdit</name>
    <message>
        <source>まだ分からない</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>例&#x3000;12/3</source>
        <translation>E.g. 12/3</translation>
    </message>
    <message>
        <source>日を決める</source>
        <translation>Choose a day</translation>
    </message>
</context>
<context>
    <name>UnwantedPart</name>
    <message>
        <source>{number}番&#x3000;{item}&#x3000;{yen}円</source>
        <translation>No. {number} {item} ¥{yen}</translation>
    </message>
    <message>
        <source>いらなくなった品に印をつけます</source>
        <translation>Mark what is not wanted</translation>
    </message>
    <message>
        <source>その代金は、どうしますか</source>
        <translation>What happens to the cost?</translation>
    </message>
    <message>
        <source>わけ（書かなくてもかまいません）</source>
        <translation>Reason (may be empty)</translation>
    </message>
    <message>
        <source>サロンが買い取る</source>
        <translation>The salon buys it</translation>
    </message>
    <message>
        <source>レジのお金を預り金の袋に入れ、サロンの仕入にします。</source>
        <translation>Money of the till goes into the envelope; the salon has bought the goods.</translation>
    </message>
    <message>
        <source>代金は、お預りしたお金から払ったままにします。</source>
        <translation>The cost stays paid out of the money held.</translation>
    </message>
    <message>
        <source>例&#x3000;娘さんが先に買っていた</source>
        <translation>E.g. the daughter had bought it</translation>
    </message>
    <message>
        <source>依頼した方が支払う</source>
        <translation>The person pays</translation>
    </message>
</context>
<context>
    <name>VisitorLines</name>
    <message>
        <source>あわせて {count}名</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>子ども</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Men</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>{count}名で戻る</source>
        <translation>{count} in all, back</translation>
    </message>
    <message>
        <source>{day}  1人来るごとに押します。</source>
        <translation>{day}: one press for each person.</translation>
    </message>
    <message>
        <source>{who}を1名 加えました。</source>
        <translation>{who}: one more.</translation>
    </message>
    <message>
        <source>{who}を1名 減らしました。</source>
        <translation>{who}: one less.</translation>
    </message>
    <message>
        <source>あわせて {count}名</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>子ども</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Men</translation>
    </message>
</context>
<context>
    <name>VoidPage</name>
    <message>
        <source>{items}&#x3000;{amount}円の会計を取り消します。</source>
        <translation>Void the sale {items}, ¥{amount}.</translation>
    </message>
    <message>
        <source>この会計を取り消す</source>
        <translation>Void this sale</translation>
    </message>
    <message>
        <source>会計を取り消しました。</source>
        <translation>Sale voided. </translation>
    </message>
    <message>
        <source>取り消して {amount}円をもらう</source>
        <translation>Void and take ¥{amount}</translation>
    </message>
    <message>
        <source>取り消して {amount}円を返す</source>
        <translation>Void and give back ¥{amount}</translation>
    </message>
    <message>
        <source>取り消す理由</source>
        <translation>Why is it voided?</translation>
    </message>
</context>
<context>
    <name>WantedSection</name>
    <message>
        <source>お届けの日</source>
        <translation>Date of delivery</translation>
    </message>
    <message>
        <source>だいたいの金額（わかれば）</source>
        <translation>About how much (if known)</translation>
    </message>
    <message>
        <source>ほかの日&#x3000;例&#x3000;12/5</source>
        <translation>Another day, e.g. 12/5</translation>
    </message>
    <message>
        <source>例&#x3000;14:00</source>
        <translation>E.g. 14:00</translation>
    </message>
    <message>
        <source>円</source>
        <translation>yen</translation>
    </message>
    <message>
        <source>受けかた</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>時刻（あれば）</source>
        <translation>Time (if any)</translation>
    </message>
    <message>
        <source>買う店</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>WarningsPart</name>
    <message>
        <source>ほかに{count}件あります。一覧の印でわかります。</source>
        <translation>{count} more. The signs in the list show them.</translation>
    </message>
    <message>
        <source>直したいところ {count}件</source>
        <translation>To put right: {count}</translation>
    </message>
    <message>
        <source>直したいところは、ありません。</source>
        <translation>Nothing needs to be put right.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>110番</source>
        <translation>110 (police)</translation>
    </message>
    <message>
        <source>119番</source>
        <translation>119 (ambulance, fire)</translation>
    </message>
    <message>
        <source>1年より長い休止はできません。「決まっていない」にしてください。</source>
        <translation>A pause is at most a year. Please choose “not decided”.</translation>
    </message>
    <message>
        <source>{count}件は、もう入っています（入れません）。</source>
        <translation>{count} are there already (not taken in).</translation>
    </message>
    <message>
        <source>{line}行目と同じ電話なので、入れません。</source>
        <translation>The same call as line {line}, not taken in.</translation>
    </message>
    <message>
        <source>{name}さんが訪問</source>
        <translation>Visited by {name}</translation>
    </message>
    <message>
        <source>{number}番の2回目の時刻が、1回目より前になっています。</source>
        <translation>The second try of no. {number} is before the first.</translation>
    </message>
    <message>
        <source>{number}番の{attempt}回目が、2つあります。</source>
        <translation>Try {attempt} of no. {number} is there twice.</translation>
    </message>
    <message>
        <source>{number}番の方は、この日は休止です。番号を確かめてください。お電話したときは、電話の画面で入れてください。</source>
        <translation>No. {number} is paused on that day. Please check the number. If you did ring, enter it on the page of calls.</translation>
    </message>
    <message>
        <source>{number}番：{problem}</source>
        <translation>No. {number}: {problem}</translation>
    </message>
    <message>
        <source>「{text}」は時刻として読めません。</source>
        <translation>“{text}” is no time.</translation>
    </message>
    <message>
        <source>「{who}」さんの電話番号が、名簿とちがいます。</source>
        <translation>The telephone of “{who}” differs from the roster.</translation>
    </message>
    <message>
        <source>「{who}」には、見守り電話の予定がありません。</source>
        <translation>“{who}” has no plan of watch calls.</translation>
    </message>
    <message>
        <source>「{who}」に当たる方が{count}名います。お名前と電話番号の両方があれば分かります。</source>
        <translation>{count} people may be “{who}”. Name and telephone together tell.</translation>
    </message>
    <message>
        <source>「{who}」は名簿に見つかりません。</source>
        <translation>“{who}” is not in the roster.</translation>
    </message>
    <message>
        <source>お名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>お名前も電話番号もありません。</source>
        <translation>Neither name nor telephone.</translation>
    </message>
    <message>
        <source>かける人は、ご本人とは別の方にしてください。</source>
        <translation>The caller must be somebody else.</translation>
    </message>
    <message>
        <source>かけ直しは9回まで、間は5分から12時間、訪問までは1日から14日までです。</source>
        <translation>Up to 9 tries, 5 minutes to 12 hours apart, visit after 1 to 14 days.</translation>
    </message>
    <message>
        <source>このファイルは{date}に取りこみ済みです。新しい電話だけを入れます。</source>
        <translation>This file was taken in on {date}. Only new calls are added.</translation>
    </message>
    <message>
        <source>この予定は別の方のものです。新しい予定を作ってください。</source>
        <translation>This plan is somebody else&apos;s. Please make a new one.</translation>
    </message>
    <message>
        <source>この対応は、まだ終わっていません。</source>
        <translation>This case is not closed.</translation>
    </message>
    <message>
        <source>この対応は、もう終わっています。続けるときは「再開」を押してください。</source>
        <translation>This case is closed. Press “Reopen” to go on.</translation>
    </message>
    <message>
        <source>この方には、別の対応がもう始まっています。</source>
        <translation>Another case of this person is open already.</translation>
    </message>
    <message>
        <source>この方の見守り電話は、もう決まっています。</source>
        <translation>This person has a plan of watch calls already.</translation>
    </message>
    <message>
        <source>この方は、名簿から外れています。先に名簿を直してください。</source>
        <translation>This person has left the roster. Please mend that first.</translation>
    </message>
    <message>
        <source>この日にかける電話はありません。</source>
        <translation>No calls on that day.</translation>
    </message>
    <message>
        <source>この用紙は、まだ来ていない日のものです。その日になってから入れてください。</source>
        <translation>This sheet is for a day to come. Please enter it then.</translation>
    </message>
    <message>
        <source>この電話番号は{owner}さんのものですが、お名前が「{who}」です。</source>
        <translation>This telephone is {owner}&apos;s, but the name is “{who}”.</translation>
    </message>
    <message>
        <source>ご近所見守りは、ご本人とは別の方にしてください。</source>
        <translation>The neighbour must be somebody else.</translation>
    </message>
    <message>
        <source>さきほど{name}さんが「{answer}」と記録しました。画面を確かめてください。</source>
        <translation>{name} has just recorded “{answer}”. Please check the page.</translation>
    </message>
    <message>
        <source>さきほど「{answer}」と記録されました。画面を確かめてください。</source>
        <translation>“{answer}” has just been recorded. Please check the page.</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>その対応は見つかりません。</source>
        <translation>That case was not found.</translation>
    </message>
    <message>
        <source>その見守り電話の予定は見つかりません。</source>
        <translation>That plan of watch calls was not found.</translation>
    </message>
    <message>
        <source>その間は、もう休止になっています。</source>
        <translation>There is a pause in that time already.</translation>
    </message>
    <message>
        <source>だれがするかを決めてください。</source>
        <translation>Please decide who does it.</translation>
    </message>
    <message>
        <source>どうなったかを、ひとこと書いてください。</source>
        <translation>Please write how it ended.</translation>
    </message>
    <message>
        <source>どうなったかを選んでください。</source>
        <translation>Please choose how it ended.</translation>
    </message>
    <message>
        <source>どなたへの電話か、選んでください。</source>
        <translation>Please choose whom to ring.</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>ほかへ引きつぎました</source>
        <translation>Handed on to others</translation>
    </message>
    <message>
        <source>まだ来ていない時刻です。</source>
        <translation>That time has not come yet.</translation>
    </message>
    <message>
        <source>まだ来ていない時刻（{time}）です。</source>
        <translation>That time has not come yet ({time}).</translation>
    </message>
    <message>
        <source>わけを、ひとこと入れてください。</source>
        <translation>Please write a short reason.</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>メモを書いてください。</source>
        <translation>Please write a note.</translation>
    </message>
    <message>
        <source>不在</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>予定の日より前の日付です。</source>
        <translation>That is before the planned day.</translation>
    </message>
    <message>
        <source>亡くなりました</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>今日から1年のあいだの日にしてください。</source>
        <translation>Please choose a day within a year from today.</translation>
    </message>
    <message>
        <source>休止などで、かけていない行です。</source>
        <translation>Rows not rung, for a pause and the like.</translation>
    </message>
    <message>
        <source>休止になっていません。</source>
        <translation>Not paused.</translation>
    </message>
    <message>
        <source>休止の終わりが、始まりより前になっています。</source>
        <translation>The pause ends before it begins.</translation>
    </message>
    <message>
        <source>体調不良</source>
        <translation>Unwell</translation>
    </message>
    <message>
        <source>体調不良・要連絡の方が{count}名います。取りこむと、対応を始めます。</source>
        <translation>{count} people are unwell or ask for a call. Taking this in opens cases.</translation>
    </message>
    <message>
        <source>何曜日の何時にかけるかを決めてください。</source>
        <translation>Please decide weekday and time.</translation>
    </message>
    <message>
        <source>先の日付では記録できません。</source>
        <translation>Not for a date to come.</translation>
    </message>
    <message>
        <source>先の日付（{day}）です。</source>
        <translation>That date is to come ({day}).</translation>
    </message>
    <message>
        <source>入院</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>入院しました</source>
        <translation>Went to hospital</translation>
    </message>
    <message>
        <source>前に入れた内容と同じです。直すところはありません。</source>
        <translation>The same as before. There is nothing to change.</translation>
    </message>
    <message>
        <source>前の体調不良・要連絡が{count}件あります。あとで異常なしの答えがあるので、対応は始めません。</source>
        <translation>{count} earlier “unwell” or “please call”. A later answer is OK, so no case is opened.</translation>
    </message>
    <message>
        <source>取り消すわけを、ひとこと入れてください。</source>
        <translation>Please write why it is taken back.</translation>
    </message>
    <message>
        <source>受診しました</source>
        <translation>Saw a doctor</translation>
    </message>
    <message>
        <source>同じ曜日が2つあります。1つにしてください。</source>
        <translation>A weekday is there twice. Please keep one.</translation>
    </message>
    <message>
        <source>地域包括支援センターへ</source>
        <translation>To the community support centre</translation>
    </message>
    <message>
        <source>夕</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>始めた日より前の日付です。</source>
        <translation>That is before the first day.</translation>
    </message>
    <message>
        <source>始める日は、今日から1年より先にはできません。</source>
        <translation>The first day is at most a year from today.</translation>
    </message>
    <message>
        <source>家族が出た</source>
        <translation>A relative answered</translation>
    </message>
    <message>
        <source>家族へ連絡</source>
        <translation>Family told</translation>
    </message>
    <message>
        <source>対応を始めた日より前の日付です。</source>
        <translation>That is before the case began.</translation>
    </message>
    <message>
        <source>対応中のことがあります。先に対応を終えてください。</source>
        <translation>A case is open. Please close it first.</translation>
    </message>
    <message>
        <source>折返しの電話</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>旅行・外出</source>
        <translation>Travelling or out</translation>
    </message>
    <message>
        <source>日付</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日付をお確かめください。</source>
        <translation>Please check the date.</translation>
    </message>
    <message>
        <source>昼</source>
        <translation>Noon</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>時刻は0:00から23:59までです。</source>
        <translation>Times are 0:00 to 23:59.</translation>
    </message>
    <message>
        <source>朝</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>民生委員へ</source>
        <translation>To the welfare commissioner</translation>
    </message>
    <message>
        <source>無事でした</source>
        <translation>Was safe</translation>
    </message>
    <message>
        <source>用紙 {code} に、{number}番はありません。1番から{last}番までです。</source>
        <translation>Sheet {code} has no number {number}. It has 1 to {last}.</translation>
    </message>
    <message>
        <source>留守電</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>番号違い</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>異常なし</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>発信の状況</source>
        <translation>State of the call</translation>
    </message>
    <message>
        <source>直すわけを、ひとこと入れてください。</source>
        <translation>Please write the reason for the correction.</translation>
    </message>
    <message>
        <source>答えを1つ選んでください。</source>
        <translation>Please choose one answer.</translation>
    </message>
    <message>
        <source>終わりにするわけを、ひとこと入れてください。</source>
        <translation>Please write why it ends.</translation>
    </message>
    <message>
        <source>結果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>結果がありません。</source>
        <translation>No result.</translation>
    </message>
    <message>
        <source>結果の「{said}」が、どの答えか分かりません。</source>
        <translation>“{said}” is no known answer.</translation>
    </message>
    <message>
        <source>結果を、1つは入れてください。</source>
        <translation>Please enter at least one result.</translation>
    </message>
    <message>
        <source>要連絡</source>
        <translation>Please call</translation>
    </message>
    <message>
        <source>見守り電話を始めた日より前の日付です。</source>
        <translation>That is before the watch calls began.</translation>
    </message>
    <message>
        <source>見守り電話を始めた日（{day}）より前です。</source>
        <translation>That is before the watch calls began ({day}).</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>訪問した方が決まっていません。どなたが訪ねたかを選んでください。</source>
        <translation>The visitor is missing. Please choose who visited.</translation>
    </message>
    <message>
        <source>話し中</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>途中で切れた</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>連絡がつかない</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>電話かけ表</source>
        <translation>call sheet</translation>
    </message>
    <message>
        <source>電話かけ表 {code} の入れ直し</source>
        <translation>Call sheet {code} entered again</translation>
    </message>
    <message>
        <source>電話がつながっていません。お話しできてから、または訪問や対応を終えてから、終わりにしてください。</source>
        <translation>They are not reached now. End it after speaking to them, or after the visit or case.</translation>
    </message>
    <message>
        <source>電話を訪問に、訪問を電話に直すことはできません。電話の画面で入れてください。</source>
        <translation>A call can&apos;t become a visit, nor a visit a call. Please enter it on the page of calls.</translation>
    </message>
    <message>
        <source>電話番号</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>電話番号が名簿にありません。先に名簿に入れてください。</source>
        <translation>There is no telephone in the roster. Please enter it there first.</translation>
    </message>
</context>
<context>
    <name>WatchCalls</name>
    <message>
        <source>{count}日目</source>
        <translation>Day {count}</translation>
    </message>
    <message>
        <source>{day}から話せていません。</source>
        <translation>Not spoken to since {day}.</translation>
    </message>
    <message>
        <source>{day}の電話が、まだです。</source>
        <translation>The call of {day} is still to be made.</translation>
    </message>
    <message>
        <source>{day}訪問</source>
        <translation>Visit {day}</translation>
    </message>
    <message>
        <source>{hour}時</source>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{name}さんに、訪ねてもらってください。</source>
        <translation>Please ask {name} to visit.</translation>
    </message>
    <message>
        <source>{when}に{name}さんが訪問します。</source>
        <translation>{name} visits {when}.</translation>
    </message>
    <message>
        <source>{when}はご家族が出ました。</source>
        <translation>{when}: a relative answered.</translation>
    </message>
    <message>
        <source>{when}は不在でした。</source>
        <translation>{when}: no answer.</translation>
    </message>
    <message>
        <source>{when}は留守電でした。</source>
        <translation>{when}: voicemail.</translation>
    </message>
    <message>
        <source>{when}は番号違いでした。</source>
        <translation>{when}: wrong number.</translation>
    </message>
    <message>
        <source>{when}は話し中でした。</source>
        <translation>{when}: busy.</translation>
    </message>
    <message>
        <source>{when}は途中で切れました。</source>
        <translation>{when}: cut off.</translation>
    </message>
    <message>
        <source>かける番</source>
        <translation>To be rung</translation>
    </message>
    <message>
        <source>かけ直し</source>
        <translation>Ring again</translation>
    </message>
    <message>
        <source>つながらなければ、{when}にもう一度かけます。</source>
        <translation>If not reached, ring again {when}.</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>今日も不在なら、{when}に{name}さんが訪問します。</source>
        <translation>If there is no answer today, {name} visits {when}.</translation>
    </message>
    <message>
        <source>今日も不在なら、{when}にもう一度かけます。</source>
        <translation>If there is no answer today, ring again {when}.</translation>
    </message>
    <message>
        <source>今日も不在なら、{when}に訪問です。</source>
        <translation>If there is no answer today either, the visit is due {when}.</translation>
    </message>
    <message>
        <source>休止</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>次は{when}にかけます。</source>
        <translation>The next call is {when}.</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>訪問</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>訪問する方が、まだ決まっていません。</source>
        <translation>Nobody is named yet to visit.</translation>
    </message>
</context>
<context>
    <name>WatchCases</name>
    <message>
        <source>{day}終了</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>{when}から</source>
        <translation>since {when}</translation>
    </message>
    <message>
        <source>かかりつけ医</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>ご近所見守り</source>
        <translation>Neighbour</translation>
    </message>
    <message>
        <source>号棟・号室</source>
        <translation>Block and flat</translation>
    </message>
    <message>
        <source>次&#x3000;{what}</source>
        <translation>Next: {what}</translation>
    </message>
    <message>
        <source>次が決まっていません</source>
        <translation>Next not decided</translation>
    </message>
    <message>
        <source>緊急連絡先</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>訪問&#x3000;{answer}</source>
        <translation>Visit: {answer}</translation>
    </message>
    <message>
        <source>訪問&#x3000;ご家族に会えた</source>
        <translation>Visit: met the family</translation>
    </message>
    <message>
        <source>訪問&#x3000;返事がなかった</source>
        <translation>Visit: no reply</translation>
    </message>
    <message>
        <source>遅れています</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>鍵</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>電話&#x3000;{answer}</source>
        <translation>Call: {answer}</translation>
    </message>
    <message>
        <source>（{name}さん）</source>
        <translation> ({name})</translation>
    </message>
    <message>
        <source>（鍵を預かる方）</source>
        <translation> (holds the key)</translation>
    </message>
</context>
<context>
    <name>WatchImport</name>
    <message>
        <source>{count}件の電話を入れる</source>
        <translation>Take in {count} calls</translation>
    </message>
    <message>
        <source>{count}件を入れ、{cases}名の対応を始める</source>
        <translation>Take in {count}, open cases for {cases}</translation>
    </message>
    <message>
        <source>{count}名</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count}行</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>&#x3000;うち {result}</source>
        <translation>  of these: {result}</translation>
    </message>
    <message>
        <source>あとで異常なしになった行</source>
        <translation>Rows that were OK later</translation>
    </message>
    <message>
        <source>もう入っている電話</source>
        <translation>Calls there already</translation>
    </message>
    <message>
        <source>ファイルの行</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>入れない行</source>
        <translation>Rows not taken in</translation>
    </message>
    <message>
        <source>対応を始める方</source>
        <translation>Cases to open</translation>
    </message>
    <message>
        <source>新しく入れる電話</source>
        <translation>New calls</translation>
    </message>
</context>
<context>
    <name>WatchImportPage</name>
    <message>
        <source>{count}件の電話を入れました。</source>
        <translation>{count} calls were taken in.</translation>
    </message>
    <message>
        <source>{line}行目&#x3000;{day}</source>
        <translation>Line {line}, {day}</translation>
    </message>
    <message>
        <source>はじめの行は、このように入ります</source>
        <translation>The first row goes in like this</translation>
    </message>
    <message>
        <source>入れない行</source>
        <translation>Rows not taken in</translation>
    </message>
    <message>
        <source>入れられる行がありません</source>
        <translation>No row can be taken in</translation>
    </message>
    <message>
        <source>列を選んでください</source>
        <translation>Please choose a column</translation>
    </message>
    <message>
        <source>対応が{count}件始まりました。</source>
        <translation>{count} cases were opened.</translation>
    </message>
    <message>
        <source>新しいものはありません</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>結果のファイル</source>
        <translation>File of results</translation>
    </message>
    <message>
        <source>結果を入れています</source>
        <translation>Taking in the results</translation>
    </message>
    <message>
        <source>自動で電話をかけるサービスから書き出した、結果のファイル（CSV、Excel）を選びます。取りこむ前に、中身を確かめられます。</source>
        <translation>Choose the file of results (CSV, Excel) from the automatic call service. You see what is in it before it is taken in.</translation>
    </message>
</context>
<context>
    <name>WatchPlanPage</name>
    <message>
        <source>{day}まで休止にしました。次の日から、またかけます。</source>
        <translation>Paused until {day}. Rung again from the day after.</translation>
    </message>
    <message>
        <source>{name}さんへの見守り電話を、終わりにします</source>
        <translation>Ends the watch calls to {name}</translation>
    </message>
    <message>
        <source>{name}さんへの電話を、しばらく休みます</source>
        <translation>Pauses the calls to {name}</translation>
    </message>
    <message>
        <source>お名前を選んでください</source>
        <translation>Please choose a name</translation>
    </message>
    <message>
        <source>この予定で電話を始める</source>
        <translation>Begin calls with this plan</translation>
    </message>
    <message>
        <source>この内容にする</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>この方の予定は、もうあります。</source>
        <translation>This person has a plan already.</translation>
    </message>
    <message>
        <source>この方の電話を休止にする</source>
        <translation>Pause these calls</translation>
    </message>
    <message>
        <source>どなたへの電話ですか</source>
        <translation>Calls to whom?</translation>
    </message>
    <message>
        <source>わけを選んでください</source>
        <translation>Please choose a reason</translation>
    </message>
    <message>
        <source>予定を直しました。</source>
        <translation>The plan was changed.</translation>
    </message>
    <message>
        <source>今日から再開します。</source>
        <translation>Goes on from today.</translation>
    </message>
    <message>
        <source>休止</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>休止にしました。再開するときに押してください。</source>
        <translation>Paused. Press it to go on.</translation>
    </message>
    <message>
        <source>休止にする</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>休止を取りやめました。</source>
        <translation>The pause was cancelled.</translation>
    </message>
    <message>
        <source>前に書きかけた内容です。</source>
        <translation>What was half written before.</translation>
    </message>
    <message>
        <source>押すと、今日から再開</source>
        <translation>Press: go on today</translation>
    </message>
    <message>
        <source>押すと、取りやめ</source>
        <translation>Press: cancel it</translation>
    </message>
    <message>
        <source>曜日と時刻を決めてください</source>
        <translation>Please decide weekday and time</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Delete what is half written</translation>
    </message>
    <message>
        <source>終わりにする</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>見守り電話の予定を加えました。</source>
        <translation>The plan of watch calls was added.</translation>
    </message>
    <message>
        <source>見守り電話を終わりにしました。</source>
        <translation>The watch calls have ended.</translation>
    </message>
    <message>
        <source>見守り電話を終わりにする</source>
        <translation>End the watch calls</translation>
    </message>
</context>
<context>
    <name>WatchPlans</name>
    <message>
        <source>{day}から</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>{day}に訪問</source>
        <translation>Visit {day}</translation>
    </message>
    <message>
        <source>{day}まで</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{hours}時間後</source>
        <translation>after {hours} hours</translation>
    </message>
    <message>
        <source>{minutes}分後</source>
        <translation>after {minutes} min</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> </translation>
    </message>
    <message>
        <source>次 {when}</source>
        <translation>Next {when}</translation>
    </message>
    <message>
        <source>終わりはまだ分かりません</source>
        <translation>The end is not known</translation>
    </message>
</context>
<context>
    <name>WatchPlansPage</name>
    <message>
        <source>{count}日つながっていません</source>
        <translation>Not reached for {count} days</translation>
    </message>
    <message>
        <source>{day} {count}</source>
        <translation>{day} {count}</translation>
    </message>
    <message>
        <source>{day} {count}件</source>
        <translation>{day}: {count}</translation>
    </message>
    <message>
        <source>お名前・号棟でさがす</source>
        <translation>Search by name or block</translation>
    </message>
    <message>
        <source>かける人 {name}</source>
        <translation>Caller: {name}</translation>
    </message>
    <message>
        <source>予定を加える</source>
        <translation>Add a plan</translation>
    </message>
    <message>
        <source>休止 {count}</source>
        <translation>Paused {count}</translation>
    </message>
    <message>
        <source>休止 {until}</source>
        <translation>Paused {until}</translation>
    </message>
    <message>
        <source>休止中 {count}名</source>
        <translation>Paused: {count}</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>決まっていません</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>結果の取りこみ</source>
        <translation>Import results</translation>
    </message>
    <message>
        <source>見つかった予定 {count}件</source>
        <translation>Plans found: {count}</translation>
    </message>
    <message>
        <source>見守り電話を受ける方は、まだいません。どなたに、何曜日の何時にかけるかを決めます。</source>
        <translation>Nobody is rung yet. Decide whom to ring on which weekday at what time.</translation>
    </message>
    <message>
        <source>電話かけ表</source>
        <translation>Call sheet</translation>
    </message>
</context>
<context>
    <name>WatchSection</name>
    <message>
        <source>いつから来ていませんか</source>
        <translation>Since when not coming?</translation>
    </message>
    <message>
        <source>いまは</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>ふだんは隠れていて、「緊急連絡先を見る」を押したときだけ出ます。</source>
        <translation>Normally hidden; shown only when “See emergency contacts” is pressed.</translation>
    </message>
    <message>
        <source>わかれば</source>
        <translation>If known</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>一人暮らし</source>
        <translation>Lives alone</translation>
    </message>
    <message>
        <source>来ている</source>
        <translation>Comes</translation>
    </message>
    <message>
        <source>来なくなった</source>
        <translation>No longer comes</translation>
    </message>
    <message>
        <source>気をつけて見る方のしるしです。理由は印刷しません。</source>
        <translation>Marks people to watch over. The reason is not printed.</translation>
    </message>
    <message>
        <source>用紙のお名前に「!」を付ける</source>
        <translation>Put “!” by the name on sheets</translation>
    </message>
    <message>
        <source>見守り</source>
        <translation>Watch-over</translation>
    </message>
    <message>
        <source>高齢のご夫婦だけ</source>
        <translation>Elderly couple only</translation>
    </message>
</context>
<context>
    <name>WatchSheets</name>
    <message>
        <source>{count}名</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>かける人 {name}</source>
        <translation>Caller: {name}</translation>
    </message>
    <message>
        <source>対応が{count}件始まりました。</source>
        <translation>{count} cases were opened.</translation>
    </message>
    <message>
        <source>用紙 {code}</source>
        <translation>Sheet {code}</translation>
    </message>
    <message>
        <source>用紙 {code} の{count}名分を入れました。</source>
        <translation>{count} people of sheet {code} were entered.</translation>
    </message>
</context>
<context>
    <name>WatchSheetsPage</name>
    <message>
        <source>1日分</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>{count}名分</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count}名分を印刷する</source>
        <translation>Print {count} people</translation>
    </message>
    <message>
        <source>いつの分ですか</source>
        <translation>For when?</translation>
    </message>
    <message>
        <source>お名前と電話番号がのる紙です。
「見本を見る」で、1分間出ます。</source>
        <translation>It carries names and numbers.
“See the preview” shows it for a minute.</translation>
    </message>
    <message>
        <source>かけながら印をつけ、あとで番号で入力する紙</source>
        <translation>For marking while ringing, entered by numbers later</translation>
    </message>
    <message>
        <source>かける人</source>
        <translation>Who rings</translation>
    </message>
    <message>
        <source>この日にかける電話はありません。</source>
        <translation>No calls on that day.</translation>
    </message>
    <message>
        <source>どの回ですか</source>
        <translation>Which round?</translation>
    </message>
    <message>
        <source>どの紙ですか</source>
        <translation>Which paper?</translation>
    </message>
    <message>
        <source>みんな</source>
        <translation>All</translation>
    </message>
    <message>
        <source>サロンが休みの日に、受け持つ方へ渡す紙</source>
        <translation>For whoever is in charge while the salon is closed</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>休みの初めの日</source>
        <translation>First day closed</translation>
    </message>
    <message>
        <source>休みの終わりが、初めより前になっています。</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>休みの終わりの日</source>
        <translation>Last day closed</translation>
    </message>
    <message>
        <source>休みの間に電話・訪問する方</source>
        <translation>Calls and visits while closed</translation>
    </message>
    <message>
        <source>何日ですか</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>例&#x3000;11/23</source>
        <translation>E.g. 11/23</translation>
    </message>
    <message>
        <source>別の日</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>印刷するものはありません</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>日にちをお確かめください</source>
        <translation>Please check the dates</translation>
    </message>
    <message>
        <source>日にちを入れてください</source>
        <translation>Please enter a date</translation>
    </message>
    <message>
        <source>日にちを入れると、ここに見本を作ります。</source>
        <translation>Enter the dates and a preview stands here.</translation>
    </message>
    <message>
        <source>明日</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>番号をつけて{count}名分を印刷する</source>
        <translation>Give a number and print {count} people</translation>
    </message>
    <message>
        <source>見本をかくす</source>
        <translation>Hide the preview</translation>
    </message>
    <message>
        <source>見本を見る</source>
        <translation>See the preview</translation>
    </message>
    <message>
        <source>電話かけ表</source>
        <translation>Call sheet</translation>
    </message>
</context>
<context>
    <name>WatchTypingPage</name>
    <message>
        <source>{count}名分の結果を入れる</source>
        <translation>Enter the results of {count}</translation>
    </message>
    <message>
        <source>{numbers}がまだです。</source>
        <translation>{numbers} still missing.</translation>
    </message>
    <message>
        <source>印刷して、まだ入れていない電話かけ表はありません。</source>
        <translation>No printed call sheet waits to be entered.</translation>
    </message>
    <message>
        <source>命にかかわるときは、先に 119番 です。</source>
        <translation>If life is in danger, ring 119 first.</translation>
    </message>
    <message>
        <source>次の用紙を入れる</source>
        <translation>Enter the next sheet</translation>
    </message>
    <message>
        <source>答えを1つ押してください</source>
        <translation>Please press one answer</translation>
    </message>
    <message>
        <source>電話かけ表を印刷する</source>
        <translation>Print call sheets</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>6つの質問に答えると使えます。5分ほどで終わります。</source>
        <translation>Answer six questions and you can begin. It takes about five minutes.</translation>
    </message>
    <message>
        <source>△ {sentence}</source>
        <translation>△ {sentence}</translation>
    </message>
    <message>
        <source>つづきから、はじめる</source>
        <translation>Go on from there</translation>
    </message>
    <message>
        <source>どれか1つを押してください</source>
        <translation>Please choose one</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>まちがえても大丈夫です。どれを選んでも、あとから変えられます。</source>
        <translation>Mistakes do no harm. Whatever you choose can be changed later.</translation>
    </message>
    <message>
        <source>サロンの売上とお金を、このパソコンで記録します。インターネットは使いません。</source>
        <translation>Records the salon&apos;s sales and money on this computer, without the internet.</translation>
    </message>
    <message>
        <source>入れたところは残っています。「{name}」からつづけます。</source>
        <translation>What you entered is still there. Go on from “{name}”.</translation>
    </message>
    <message>
        <source>前のPCから移す</source>
        <translation>Move from another computer</translation>
    </message>
    <message>
        <source>前のパソコンの控え（USBメモリー）からつづけます。</source>
        <translation>Go on from the backup of the old computer (USB stick).</translation>
    </message>
    <message>
        <source>前の練習のつづきをします。</source>
        <translation>Go on with your last practice.</translation>
    </message>
    <message>
        <source>練習する</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>見本のサロンで何でも試せます。本当の記録には入りません。</source>
        <translation>Try anything in a sample salon. Nothing enters the real records.</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>どなたの買いものですか</source>
        <translation>Whose errand is it?</translation>
    </message>
</context>
<context>
    <name>WholePart</name>
    <message>
        <source>1人がかける人数</source>
        <translation>Calls by one person</translation>
    </message>
    <message>
        <source>1人がかける人数は、多くて</source>
        <translation>One person rings at most</translation>
    </message>
    <message>
        <source>つりあいのよい形にする</source>
        <translation>Make it balanced</translation>
    </message>
    <message>
        <source>一覧の方を押すと、その方の下に加えたり、動かしたりできます。</source>
        <translation>Press somebody in the list to add below or to move.</translation>
    </message>
    <message>
        <source>名</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>WorkSide</name>
    <message>
        <source>いま足りないものはありません。</source>
        <translation>Nothing is missing now.</translation>
    </message>
    <message>
        <source>もらった書類</source>
        <translation>Documents received</translation>
    </message>
    <message>
        <source>助成元の様式に書きこむ</source>
        <translation>Fill a funder&apos;s form</translation>
    </message>
    <message>
        <source>収支決算書</source>
        <translation>Statement of accounts</translation>
    </message>
    <message>
        <source>報告の書類をつくる</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>実施報告書</source>
        <translation>Activity report</translation>
    </message>
    <message>
        <source>提出前チェック</source>
        <translation>Before the report goes out</translation>
    </message>
    <message>
        <source>支払明細書</source>
        <translation>List of payments</translation>
    </message>
    <message>
        <source>文章をコピーする</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>決まりごと</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>領収書一覧表</source>
        <translation>List of receipts</translation>
    </message>
</context>
<context>
    <name>YearQuestion</name>
    <message>
        <source>{month}に決めて、次へ</source>
        <translation>{month}, next</translation>
    </message>
    <message>
        <source>あとから「設定」で変えられます。</source>
        <translation>You can change it under “Settings”.</translation>
    </message>
    <message>
        <source>今日は{year}になります（{first}〜{last}）。</source>
        <translation>Today is in {year} ({first} – {last}).</translation>
    </message>
    <message>
        <source>会計と報告書の1年を、この月から数えます。わからないときは4月のままで大丈夫です。</source>
        <translation>The books and reports count their year from this month. If you don&apos;t know, leave April.</translation>
    </message>
    <message>
        <source>年度は何月に始まりますか</source>
        <translation>Which month does the fiscal year start?</translation>
    </message>
</context>
<context>
    <name>_CorrectionPage</name>
    <message>
        <source>{amount}円をお受け取りください。</source>
        <translation>Please take ¥{amount}.</translation>
    </message>
    <message>
        <source>{amount}円をお返しください。</source>
        <translation>Please give back ¥{amount}.</translation>
    </message>
    <message>
        <source>現金のやりとりはありません。</source>
        <translation>No cash changes hands.</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>_EntryPage</name>
    <message>
        <source>{place}から出金</source>
        <translation>Out of {place}</translation>
    </message>
    <message>
        <source>{place}に入金</source>
        <translation>Into {place}</translation>
    </message>
    <message>
        <source>{place}の両替</source>
        <translation>Exchange in {place}</translation>
    </message>
    <message>
        <source>{place}の開始残高</source>
        <translation>Opening balance of {place}</translation>
    </message>
    <message>
        <source>{source}から{target}へ移動</source>
        <translation>Transfer from {source} to {target}</translation>
    </message>
    <message>
        <source>「{what}」の取消</source>
        <translation>Reversal of “{what}”</translation>
    </message>
</context>
<context>
    <name>_Held</name>
    <message>
        <source>いつから</source>
        <translation>From</translation>
    </message>
    <message>
        <source>いつまで</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>わからなければ空欄</source>
        <translation>Empty if unknown</translation>
    </message>
    <message>
        <source>続いていれば空欄</source>
        <translation>Empty if ongoing</translation>
    </message>
</context>
<context>
    <name>_InOutPage</name>
    <message>
        <source>なんのお金か</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>なんのお金かを書いてください</source>
        <translation>Please write what it is for</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>事業を選んでください</source>
        <translation>Please choose a programme</translation>
    </message>
    <message>
        <source>仕入れた物の分類</source>
        <translation>Category of the goods</translation>
    </message>
    <message>
        <source>置き場所を選んでください</source>
        <translation>Please choose a place</translation>
    </message>
    <message>
        <source>金額を入れてください</source>
        <translation>Please enter an amount</translation>
    </message>
</context>
<context>
    <name>_NameCard</name>
    <message>
        <source>{name}を外す</source>
        <translation>Take off {name}</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Take off</translation>
    </message>
</context>
<context>
    <name>_Pairs</name>
    <message>
        <source>{amount}円</source>
        <translation>¥{amount}</translation>
    </message>
</context>
<context>
    <name>_Sums</name>
    <message>
        <source>{yen}円</source>
        <translation>{yen} yen</translation>
    </message>
    <message>
        <source>のこり</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>予算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>予算をこえた額</source>
        <translation>Over the budget</translation>
    </message>
    <message>
        <source>使った</source>
        <translation>Spent</translation>
    </message>
</context>
</TS>
