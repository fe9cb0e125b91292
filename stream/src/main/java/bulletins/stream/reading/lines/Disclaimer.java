package bulletins.stream.reading.lines;

import java.util.regex.Pattern;

/** Tells what sites say of the rights and the risks in what they publish. */
final class Disclaimer {
    /** What only disclaimers say. */
    private static final Pattern DISCLAIMING =
            Pattern.compile("不代表(?:本|新|[^，。]{0,8}(?:立场|观点|立場|觀點))|不构成(?:任何)?投资建议|不得[转轉][载載]|仅供投资者参考"
                    + "|(?:版权|著作权)归|版权所有|追究侵权|[转轉][载載](?:请|自|目的|需|时|務請|请)|文责自负|谢绝转载|严禁转载|侵权(?:必究|请|，)|概不[負负]責"
                    + "|粉[丝絲][团團专專][页頁]?");

    private static final Pattern RESERVING =
            Pattern.compile("all rights reserved|may not be (?:published|reproduced|copied)", Pattern.CASE_INSENSITIVE);
    /** What disclaimers say, and regulations too. */
    private static final Pattern WARNING =
            Pattern.compile("風險自[担擔]|风险自担|未[经經](?:[^，。]{0,4})(?:授权|授權|许可|許可|书面)|仅供参考|僅供參考|侵犯.{0,10}权益|信息存储(?:空间)?服务"
                    + "|本(?:网站?|平台|站)(?:联系|赞同|不作|不承担|证实|保留|将|仅提供)|專頁");

    private Disclaimer() {}

    /** Two phrases of a disclaimer in one line; one may stand in the news. */
    static boolean is(Line line) {
        String text = line.text();
        long disclaiming = RESERVING.matcher(text).results().count();
        long warning = 0;
        if (line.hasIdeographs()) {
            disclaiming += DISCLAIMING.matcher(text).results().count();
            warning = WARNING.matcher(text).results().count();
        }
        return disclaiming + warning >= 2 || (disclaiming == 1 && text.length() < 60);
    }
}
