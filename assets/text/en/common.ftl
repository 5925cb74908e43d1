# Words used everywhere. Numbers come into a sentence already written for the language.

language-zh-CN = 中文
language-en = English
language-ug = ئۇيغۇرچە

category-vision = Visual disability
category-hearing = Hearing disability
category-speech = Speech disability
category-limb = Physical disability
category-intellectual = Intellectual disability
category-mental = Psychosocial disability
category-multiple = Multiple disabilities

level-1 = Level 1
level-2 = Level 2
level-3 = Level 3
level-4 = Level 4
level-severe = severe

sex-female = Female
sex-male = Male
age =
    { $years ->
        [one] { $years } year old
       *[other] { $years } years old
    }

money = { $yuan } yuan
length = { $mm } mm
length-short = { $mm } mm
metres = { $metres } m
homes =
    { $number ->
        [one] { $number } home
       *[other] { $number } homes
    }
people =
    { $number ->
        [one] { $number } person
       *[other] { $number } people
    }
percent = { $number }%

date = { $day } { $month } { $year }
date-month = { $month } { $year }
period = { $from } to { $to }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
today = Today
yesterday = Yesterday

list-separator = {", "}
