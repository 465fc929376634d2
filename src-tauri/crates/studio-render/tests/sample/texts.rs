//! One reading in three languages, and the captions of the film in two.

pub const READING: &str = r#"Express mail is small, fast and many. An officer at the line has **seconds** for a parcel, and the
time to think lies *before* it arrives.[^pre]

## What the declaration says

The `CN 23` names the sender, the goods and the value. Three questions help:

1. Does the description say what the thing *is*?
2. Is the value what such a thing costs?
3. Has this sender written before?

> [!NOTE]
> A vague description is no offence. It is a reason to look.

![Parcels on a belt under a scanner](media/inspection%20line.png "The line at night: four seconds for each parcel")

### How the risk is worked out

| Indicator | Weight | Seen in |
|---|--:|---|
| New sender | 3 | [pre-arrival data](https://example.org/data?a=1&b=2) |
| Vague description | 2 | CN 23 |
| Value below the threshold by little | 4 | Invoice |

|         | Low value | High value |
|---------|-----------|------------|
| Known   | release   | sample     |
| Unknown | scan      | open       |

The expected number of finds is

$$ E = \sum_{i=1}^{n} p_i \cdot \frac{w_i}{\sqrt{1 + w_i^2}} $$

so that a parcel with $w = 0$ adds nothing.

> [!WARNING]
> Never open a parcel alone.

- [x] Data read before arrival
- [ ] Scan compared with the data
  - a nested line

> “Selectivity is the art of leaving most parcels alone.”

```
HS 8517.13  smartphones
HS 8517.14  other telephones
```

See also the [form](media/form.pdf). ~~Old rule.~~ H<sub>2</sub>O<script>alert(1)</script>

[^pre]: Pre-arrival data is sent before the goods are loaded; see the *SAFE Framework*.
"#;

pub const READING_ZH: &str = "快件数量大、单件小、速度快。查验线上的关员对每个包裹只有**几秒钟**，\n真正思考的时间是在包裹*到达之前*。[^pre]\n\n## 申报信息说明了什么\n\n`CN 23` 载明寄件人、物品与价值。三个问题有助于判断：\n\n1. 品名是否说明了物品*究竟是什么*？\n2. 价值是否与同类物品相符？\n3. 该寄件人以前是否寄递过？\n\n> [!NOTE]\n> 品名笼统并不违法，但值得一看。\n\n| 指标 | 权重 | 来源 |\n|---|--:|---|\n| 新寄件人 | 3 | 预先数据 |\n| 品名笼统 | 2 | CN 23 |\n\n$$ E = \\sum_{i=1}^{n} p_i w_i $$\n\n[^pre]: 预先数据在货物装运前发送。\n";

pub const READING_AR: &str = "البريد السريع صغير وسريع وكثير. أمام الموظف **ثوانٍ** لكل طرد، ووقت التفكير هو *قبل* وصوله.[^pre]\n\n## ماذا يقول البيان\n\nيذكر `CN 23` المرسل والبضاعة والقيمة. ثلاثة أسئلة تساعد:\n\n1. هل يقول الوصف ما هو الشيء؟\n2. هل القيمة معقولة؟\n3. هل كتب هذا المرسل من قبل؟\n\n> [!NOTE]\n> الوصف الغامض ليس مخالفة، بل سبب للنظر.\n\n| المؤشر | الوزن | المصدر |\n|---|--:|---|\n| مرسل جديد | 3 | البيانات |\n\n[^pre]: تُرسل البيانات قبل الشحن.\n";

pub const CAPTIONS: &str = r#"WEBVTT

00:00.000 --> 00:02.500
<v Officer>The description says “gift”.

00:02.500 --> 00:04.000
Then let us look at the <i>data</i>.

00:04.000 --> 00:06.000
The parcel enters the scanner.
It is heavier than declared.

00:06.000 --> 00:08.000
Look at the block in the middle.

00:08.000 --> 00:10.000
I would open it.

00:10.000 --> 00:12.000
So would I.
"#;

pub const CAPTIONS_FR: &str = r#"WEBVTT

00:00.000 --> 00:02.500
La description dit « cadeau ».

00:02.500 --> 00:04.000
Alors regardons les données.

00:04.000 --> 00:08.000
Le colis entre dans le scanner.

00:08.000 --> 00:12.000
Je l’ouvrirais.
"#;
