// SPDX-License-Identifier: Apache-2.0

/// Chinese words that are kept on one line where that is possible.
struct HanWords {
  private let words: Set<[Character]>
  private let longest: Int

  /// Makes a list.
  ///
  /// - Parameter more: Words beside the common ones of signs; words of one character are nothing.
  init(adding more: [String] = []) {
    words = Set((Self.common.split(whereSeparator: \.isWhitespace).map(Array.init)))
      .union(more.map(Array.init).filter { $0.count > 1 })
    longest = words.reduce(0) { max($0, $1.count) }
  }

  /// The words of a text, the longest at each place from left to right.
  func words(in characters: [Character]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < characters.count {
      let room = min(longest, characters.count - start)
      let length = stride(from: room, to: 1, by: -1).first {
        words.contains(Array(characters[start..<start + $0]))
      }
      if let length { found.append(start..<start + length) }
      start += length ?? 1
    }
    return found
  }

  private static let common = """
    政务 服务 大厅 中心 窗口 业务 受理 综合 咨询 引导 导办 帮办 代办 办理 办事 办件 出件 取件 领取
    发证 自助 终端 设备 等候 等待 休息 叫号 取号 排队 填单 填表 样表 资料 材料 复印 打印 照相 拍照
    邮寄 快递 速递 缴费 收费 支付 缴税 纳税 税务 社保 社会 保险 医保 医疗 保障 公积金 住房 不动产
    登记 交易 权籍 房产 房屋 土地 规划 建设 工程 项目 审批 许可 企业 开办 注销 变更 设立 市场 监督
    监管 管理 公安 户籍 户政 身份证 居民 出入境 护照 签证 车辆 驾驶 驾驶证 婚姻 结婚 离婚 收养 民政
    残疾 残疾人 老年人 军人 退役 优先 绿色 通道 无障碍 轮椅 母婴室 母婴 卫生间 洗手间 厕所 饮水处
    饮水机 饮水 开水间 开水 吸烟 禁止 请勿 注意 小心 安全 出口 入口 紧急 疏散 消防 灭火器 灭火 楼梯
    电梯 扶梯 自动 直梯 货梯 客梯 停车场 停车 地下 地上 车库 会议室 会议 办公室 办公 值班室 值班
    监控室 监控 档案室 档案 接待室 接待 投诉 举报 信访 法律 援助 公证 仲裁 调解 未办成事 协调 反映
    诉求 跨省 全省 全市 通办 一件事 一站式 惠企 政策 兑现 人才 就业 创业 招聘 劳动 教育 入学 卫生
    健康 食品 药品 交通 运输 水务 供水 供电 供气 燃气 电力 自来水 通信 广播 电视 网络 农业 农村 林业
    海洋 渔业 旅游 文化 体育 环保 环境 生态 气象 应急 商务 外事 外国人 工作 投资 招标 投标 公共 资源
    用地 用海 海关 金融 银行 信用 数据 信息 公开 查询 查阅 评价 评标 开标 开标室 休息室 更衣室 储物柜
    寄存 失物 招领 问讯 问询 服务台 咨询台 志愿者 志愿 医务室 急救 楼层 索引 平面图 平面 示意图 示意
    您的 当前 位置 前往 左转 右转 直行 工作日 时间 节假日 法定 上午 下午 中午 延时 预约 暂停 恢复
    小时 温馨 提示 谢谢 配合 二维码 扫码 公众号 小程序 热线 电话 联系 区域 自然 国土 城乡 行政 处罚 执法
    专区 专窗 专用 家庭 儿童 青年 妇女 宝宝 阅读 图书 政府 人民 单位 个人 法人 个体 工商 质量 技术
    """
}
