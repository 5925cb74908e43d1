# 各屏共用的词句

app-name = 畅居
shell-skip = 跳到正文
shell-navigation = 主导航
shell-notices = 通知
shell-back = 返回
shell-update = 新版本已经备好。更新不影响已保存的资料。
shell-update-now = 现在更新
shell-update-later = 等会儿
nav-workbench = 工作台
nav-households = 住户
nav-programmes = 项目
nav-exchange = 交换
nav-library = 资料库
nav-settings = 设置

undo = 撤销
close = 关闭
loading = 正在打开……
try-again = 再试一次
not-found = 没有这一页
not-found-help = 地址可能写错了，或者资料已经不在这台设备上。

missing-part = 这一部分程序没有下载完整
missing-part-help = 资料没有变动。请连上网络再试一次；下载过一次以后，没有网络也能用。

save-idle = 资料已保存在本机
save-saving = 正在保存
save-saved = 已保存
save-failed = 没有保存上
save-failed-more = 查看办法
save-retry = 再存一次
save-to-file = 存成文件带走

store-fault-cannot-open = 打不开本机的资料库
store-fault-cannot-open-help = 资料可能还在，只是浏览器不让用。请不要用无痕窗口；地址要以 https 开头；关掉其他标签页后再试。
store-fault-blocked = 另一个标签页占着资料库
store-fault-blocked-help = 请关掉本应用的其他标签页，再试一次。资料没有变动。
store-fault-newer = 资料库是新版本写的
store-fault-newer-help = 为了不损坏资料，旧版本不打开它。请更新本应用后再打开。
store-fault-full = 这台设备的存储满了
store-fault-full-help = 刚才的改动还没有存下。请先“存成文件带走”，再清理设备空间，然后再存一次。
store-fault-lost = 和资料库的连接断了
store-fault-lost-help = 已保存的资料不受影响，刚才的改动还在这一页上。请再存一次；不行就存成文件带走。
store-fault-unreadable = 有一条资料读不出来
store-fault-unreadable-help = 这一条已放在一边，其他资料照常使用。请从备份文件导入这一户。
store-fault-refused = 浏览器拒绝了这次保存
store-fault-refused-help = 刚才的改动还在这一页上。请再存一次；不行就存成文件带走。

place-dwelling = 房屋概况
place-gate = 院门
place-path = 门前道路
place-stair = 楼梯
place-entrance = 出入口
place-hall = 过道
place-living = 起居室
place-bedroom = 卧室
place-kitchen = 厨房
place-bathroom = 卫生间
place-yard-toilet = 院内旱厕
place-washing = 洗浴处
place-balcony = 阳台
place-services = 水电与报警
place-gone = 已删除的处所

person-unnamed = 未填姓名的残疾人
whole-household = 全家
household-unnamed = 未填姓名的住户
household-steps = 办理步骤
household-gone = 这台设备上没有这一户
household-gone-help = 它可能在另一台平板上。请从数据文件导入，或回到住户列表。
region-none = 未选地区

step-profile = 档案
step-survey = 量测
step-findings = 问题
step-proposal = 方案
step-consent = 意愿
step-works = 施工
step-acceptance = 验收
step-record = 记录
step-state-done = （已完成）
step-state-todo = （未完成）
step-state-attention = （有问题）

stage-registered = 已登记
stage-surveyed = 已量测
stage-proposed = 已出方案
stage-agreed = 已签字
stage-building = 施工中
stage-built = 待验收
stage-accepted = 验收合格
stage-reopened = 重新整改
stage-withdrawn = 已退出
stage-ineligible = 不符合条件

verdict-meets = 达到
verdict-near = 接近
verdict-short = 未达到
verdict-too-close = 需复测
verdict-unknown = 未量
verdict-not-applicable = 不适用
severity-1 = 轻微
severity-2 = 不便
severity-3 = 要人帮
severity-4 = 做不到或危险

checked-yes = 已核对
checked-no = 待核对
source-clause = 第 { $clause } 条
finding-found = 实测
finding-wanted = 需要

unit-mm = mm
unit-cm = cm
unit-lux = 勒克斯
unit-newton = 牛
unit-count = 个

answer-yes = 有（是）
answer-no = 没有（否）
answer-not-there = 没有
answer-cannot-measure = 量不了
answer-not-sure = 不确定
answer-none = 未填
answer-none-of-them = 都没有

gap-short = 差 { $by }
gap-over = 超出 { $by }
gap-rise = 高差 { $rise }
wanted-any-of = { $choices }（任一）
wanted-ramp = 坡道 { $run }（1:{ $slope }），净宽 { $width }，起点平台 { $landing }，共占 { $total }
wanted-ramp-rails = 坡道 { $run }（1:{ $slope }），净宽 { $width }，两侧扶手，起点平台 { $landing }，共占 { $total }
