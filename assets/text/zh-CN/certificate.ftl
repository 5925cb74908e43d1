# 残疾人证号：每一种错误一句话，说清错在哪里、怎么办。
# 位数不含空格和短横线。

certificate-number = 残疾人证号
certificate-hint = 20 位：身份证号 18 位，加类别 1 位、等级 1 位。补发的证后面还有 B 和次数。
certificate-missing = 还差 { $missing } 位
certificate-whole = 证号无误
certificate-reissue =
    { $count ->
        [0] 首次发证
       *[other] 第 { $count } 次补发
    }

certificate-fault-empty = 还没有填写残疾人证号。请照证件逐位输入。
certificate-fault-too-short = 只有 { $have } 位，还差 { $missing } 位。请对照证件，看漏了哪几位。
certificate-fault-identity-only = 这是 18 位身份证号。请在后面补上残疾类别（1 位）和残疾等级（1 位）。
certificate-fault-too-long = 有 { $have } 位，多了。证号是 20 位；补发的证在后面加 B 和次数，例如 B1。
certificate-fault-bad-character = 第 { $at } 位是“{ $found }”，这里不能有这个字符。证号只有数字；只有第 18 位可以是 X。
certificate-fault-bad-birth-date = 第 7 至 14 位是出生日期，但没有这一天。请核对年、月、日。
certificate-fault-born-in-future = 出生日期在今天之后。请核对第 7 至 14 位，并看设备日期是否正确。
certificate-fault-bad-check-digit = 前 18 位（身份证号）对不上校验码，至少有一位输错。请逐位核对。
certificate-fault-bad-category = 第 19 位是残疾类别，应为 1 至 7，现在是“{ $found }”。请看证件上的残疾类别。
certificate-fault-bad-level = 第 20 位是残疾等级，应为 1 至 4，现在是“{ $found }”。请看证件上的残疾等级。
certificate-fault-bad-suffix = 末尾的补发标记应为 B1 至 B99。请对照证件，没有补发就删去 B。
