"""Words that say nothing by themselves: those that PostgreSQL's English dictionary leaves out, and
Chinese ones that ask, point or join.
"""

_ENGLISH = """
    i me my myself we our ours ourselves you your yours yourself yourselves he him his himself
    she her hers herself it its itself they them their theirs themselves what which who whom
    this that these those am is are was were be been being have has had having do does did doing
    a an the and but if or because as until while of at by for with about against between into
    through during before after above below to from up down in out on off over under again
    further then once here there when where why how all any both each few more most other some
    such no nor not only own same so than too very s t can will just don should now
"""

ENGLISH = frozenset(_ENGLISH.split())

_CHINESE = """
    的 了 是 我 你 您 他 她 它 我们 你们 他们 她们 在 有 和 跟 与 就 都 也
    很 不 没 没有 吗 呢 啊 吧 呀 把 被 给 对 从 到 向 要 会 能
    多 做 叫 去 家 现在 目前 如今 当前 最新 想 用 里 上 下 些 每 最 次
    可以 应该 什么 多少 哪 哪里 哪儿 哪个 哪些 谁 怎么
    怎样 为什么 为何 几 这 那 这个 那个 一 个 还 又 再 过 着 得 地 所 之 请 请问 告诉 知道 时候
"""

CHINESE = frozenset(_CHINESE.split())
