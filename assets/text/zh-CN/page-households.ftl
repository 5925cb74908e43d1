# 住户列表

households-list = 住户列表
households-search = 搜索住户
households-search-hint = 姓名、编号、地址、地区
households-groups = 按进度筛选
households-programme = 项目
households-county = 县、市、区
households-order = 排列
households-any = 全部
households-more = 更多筛选和排列
households-number = { $number }
households-found =
    { $number ->
        [0] 没有符合的住户
       *[other] 共 { $number } 户
    }
households-none = 没有符合的住户
households-none-with = 没有找到“{ $words }”
households-none-help = 换一个写法试试，或者去掉筛选。
households-clear = 清除搜索和筛选
households-empty = 还没有住户
households-empty-help = 登记一户，或导入别的设备上的资料。
households-import = 导入资料

group-of-all = 全部
group-of-profile = 档案不全
group-of-measure = 待量测
group-of-propose = 待出方案
group-of-sign = 等签字
group-of-build = 待施工
group-of-inspect = 待验收
group-of-put-right = 待整改
group-of-accepted = 验收合格
group-of-ended = 已终止

order-next = 按下一步
order-changed = 最近改动在前
order-region = 按地区
order-number = 按编号
