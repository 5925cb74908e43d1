# 设置：显示、设备、我的项目、关于。

settings-display = 显示
settings-language = 语言
settings-theme = 明暗
settings-theme-hint = 高对比用黑白分明的颜色。
settings-theme-auto = 自动
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-contrast = 高对比
settings-size = 字号
settings-size-normal = 标准
settings-size-large = 大
settings-size-largest = 最大
settings-unit = 长度单位
settings-unit-hint = 只影响输入和显示，保存的都是毫米。
settings-testers = 给测试人员
settings-pseudo = 伪语言（从右到左）
settings-pseudo-hint = 用来检查文字有没有放得下、版面会不会左右翻转。再按一次回到中文。

settings-device = 这台设备
settings-assessor = 评估员姓名
settings-assessor-hint = 写在量测和签字旁边。
settings-device-code = 设备代号
settings-device-code-hint = 本机登记的住户，编号以它开头。不能改。
settings-storage = 存储
settings-storage-asking = 正在问浏览器……
settings-storage-given = 浏览器已答应长期保留资料。
settings-storage-open = 空间紧张时，浏览器可能清理资料。请让它长期保留，并常做备份。
settings-storage-refused = 浏览器没有答应。把本应用装到桌面后再试，并常做备份。
settings-storage-silent = 浏览器没有回答。资料照常保存，请常做备份。
settings-storage-used = 用了约 { $megabytes } MB
settings-storage-ask = 请浏览器长期保留

settings-programmes = 我的项目
settings-programmes-hint = 选中的项目显示在工作台上。
settings-xpcc = 兵团的住户计入自治区项目
settings-xpcc-hint = 兵团有自己的残联和任务数，平时单列。只在要合并统计时打开。

settings-about = 关于
settings-version = 版本
settings-rules-edition = 规则库
settings-catalogue-edition = 改造清单
settings-prices-edition = 价格
settings-prices-example = （示例价，请以当地为准）
settings-licence = 许可
settings-local = 资料只在这台设备上
settings-local-help = 没有服务器，资料不会自己传走。换设备、防丢失，都靠导出的文件。
settings-open = 资料还没有加密
settings-open-help = 能打开这台设备的人，就能看到里面的资料。请给设备设锁屏密码，不要借给别人；导出的文件也请收好。
settings-to-backup = 去备份
settings-limits = 还做不到的
settings-limit-one-device = 统计只算这台设备上的住户；别的平板的资料要先导入。
settings-limit-prices = 清单里的价格是示例价，还不能换成当地价格表。
settings-limit-rules = 标着“待核对”的规则和数字，还没有对过原文。
settings-limit-languages = 现在有中文和英文，维吾尔文在后面的版本里。
