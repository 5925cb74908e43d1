# 各处共用的词。数字由程序按语言写好，再放进句子。

language-zh-CN = 中文
language-en = English
language-ug = ئۇيغۇرچە

category-vision = 视力残疾
category-hearing = 听力残疾
category-speech = 言语残疾
category-limb = 肢体残疾
category-intellectual = 智力残疾
category-mental = 精神残疾
category-multiple = 多重残疾

level-1 = 一级
level-2 = 二级
level-3 = 三级
level-4 = 四级
level-severe = 重度

sex-female = 女
sex-male = 男
age = { $years } 岁

money = { $yuan } 元
length = { $mm } 毫米
length-short = { $mm } mm
metres = { $metres } 米
homes = { $number } 户
people = { $number } 人
percent = { $number }%

date = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
period = { $from }至{ $to }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
today = 今天
yesterday = 昨天

list-separator = 、
