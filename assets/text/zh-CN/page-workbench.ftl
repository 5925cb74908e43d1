# 工作台；“登记”按钮和“下一步”各屏共用。

register-household = 登记新住户

next-put-right = 整改
next-put-right-help = 验收后要重新整改，改好再验
next-inspect = 验收
next-inspect-help = 施工已完成，去验收
next-build = 施工
next-build-help = 家里人已签字，安排施工
next-sign = 签字
next-sign-help = 方案已出，等家里人逐项回答并签字
next-propose = 出方案
next-propose-help = 已量测，写改造方案
next-measure = 量测
next-measure-help = 已登记，上门逐处量测
next-profile = 补全档案
next-profile-help = 还没有填残疾人或地区
next-none = 没有待办
next-since = 已等 { $days } 天

workbench-todo = 接下来要做的
workbench-all-done = 没有待办的住户。
workbench-all-of = 全部 { $number } 户
workbench-all = 查看全部 { $number } 户

workbench-goals = 我的项目
workbench-goals-none = 还没有选我的项目，现有住户也不在这些项目的地区里。
workbench-goals-choose = 选择我的项目
workbench-goals-together = 同一户计入几个项目，合计只算一次：共 { $number } 户。
workbench-completed = 已完成
workbench-completed-of = 已完成 { $completed } 户，任务数 { $target } 户
workbench-number = { $number }
workbench-of = / { $target } 户
workbench-pipeline = 验收合格才计入。还有 { $number } 户在办。
workbench-days-left = 到期还剩 { $days } 天
workbench-over = 期限已过
workbench-ended = { $day }到期，之后验收的不计入。

workbench-backup = 保存与备份
workbench-save-saved = 全部已保存
workbench-save-saving = 正在保存
workbench-save-failed = 有改动没有保存上
workbench-on-device = 这台设备上有 { $number } 户
workbench-backup-never = 从来没有备份过
workbench-backup-on = 上次备份：{ $day }
workbench-backup-changed =
    { $number ->
        [0] 备份以后没有改动。
       *[other] 有 { $number } 户的改动只在这台设备上。
    }
workbench-backup-go = 去备份

workbench-first = 从第一户开始
workbench-first-help = 这台设备上还没有住户。登记一户，或导入别的设备上的资料。
workbench-import = 导入资料
workbench-about = 畅居能做什么
workbench-about-measure = 逐处量，当场知道
workbench-about-measure-help = 门、坡道、卫生间逐处量一遍，哪里不方便、差多少，马上看到。
workbench-about-reasons = 有依据，出方案
workbench-about-reasons-help = 每条结论都写明标准和条款；在补助以内配好改造项目，请家里人逐项决定。
workbench-about-device = 资料只在这台设备上
workbench-about-device-help = 不联网也能用，不经过服务器。换设备时用文件带走。
