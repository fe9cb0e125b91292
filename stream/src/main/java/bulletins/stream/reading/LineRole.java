package bulletins.stream.reading;

import java.util.regex.Pattern;

/** What a line is to the page that holds it, as far as its own words and links tell. */
enum LineRole {
    /** Running text. */
    PROSE,
    /** Anything else that may belong to the article: subheadings, rows, names. */
    PLAIN,
    /** Stands between title and text: date, 来源, 字号, 打印, a path to the page. */
    HEAD,
    /** Where an article is over: 责任编辑, 免责声明, 相关新闻, 下一篇. */
    END,
    /** Buttons and counters that may stand anywhere: 分享到, 0条评论, 第1页. */
    SCRAP,
    /** Little but links. */
    LINKS;

    private static final int SHORT = 70;
    private static final Pattern SCRAPS = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:"
                    + "分享(?:到|至|给|本文|：|:|$).*|(?:我要|更多)?分享|一键分享.*|转发(?:到.*|本文|微博)?|[转轉]寄.*|收藏(?:本文|本页|本頁)?|打印(?:本文|本页|本稿|预览|.{0,12})?|列印.{0,12}|友善列印|纠错|複製.{0,8}|复制.{0,8}"
                    + "|(?:关闭|關閉)(?:窗口|本页|本頁|視窗)?|[返回]*回?(?:顶部|頂部|首页|首頁|页首|列表|目录)|我要(?:评论|評論|纠错|留言|发言)?.{0,10}|(?:网友)?评论(?:已关闭)?.{0,12}|[0-9０-９]*\\s*条?评论.{0,14}"
                    + "|[0-9]+人?参与.{0,30}|(?:查看|点击|發表|发表|我要).{0,6}(?:评论|評論|回應|留言|文章).{0,8}|已有.{0,16}(?:评论|評論|参与).{0,20}|欢迎发表评论.{0,12}"
                    + "|第\\s*[0-9一二三四五六七八九十]+\\s*[页頁].{0,24}|[共]?\\s*[0-9]+\\s*[页頁]|(?:上一?[页頁]|下一?[页頁]|首[页頁]|尾[页頁]|末[页頁]|[0-9\\s|\\[\\]()（）.…])+|字[号號體体].{0,20}|[【\\[]?(?:大|中|小)(?:[\\s|/]*(?:中|小|大))+[】\\]]?.{0,20}|調整字[體体].{0,12}|T\\s*\\|\\s*T"
                    + "|(?:浏览|阅读|点击|瀏覽|閱讀|點閱|点击率|人氣|人气|阅读量)(?:次数|数|量|：|:).{0,16}|(?:本文|文章)?(?:二维码|扫一扫|扫码).{0,30}|微信扫.{0,40}|用手机.{0,30}|手机(?:看|阅读|访问).{0,24}|更多.{0,12}|(?:tweet|share|like|print|email|e-mail|facebook|twitter|plurk|google\\+?|pinterest|whatsapp|linkedin|reddit|weibo|line)(?:\\s+(?:this|it|on|with|to|via|facebook|twitter|plurk|article|page|story|email|linkedin|pinterest|whatsapp|pin|share)){0,4}"
                    + "|share\\s+with.{0,12}|推荐.{0,6}|顶一下.{0,20}|踩一下.{0,20}|赞.{0,6}|讚.{0,6}|正在加载.{0,6}|loading.{0,5}|正文|全文|图集|評論|發言|点击.{0,8}(?:进入|浏览|查看|下载).{0,12}|播放.{0,4}|advertisement|ad|广告|廣告|sponsored.{0,20}|skip to .{0,30}|read more|show more|close"
                    + ")[^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADS = Pattern.compile("^[^\\p{L}\\p{N}]*(?:"
            + "(?:\\p{IsHan}{2,12}[\\s:：|]*)?(?:发布|发表|發布|發佈|更新|撰写|公布|发文|成文|时间|時間|日期)*(?:时间|時間|日期|于|於)?[\\s:：]*(?:19|20)[0-9]{2}\\s*[年./-]\\s*[0-9]{1,2}\\s*[月./-]\\s*[0-9]{1,2}.{0,60}"
            + "|(?:[稿消]?[来來]源|出[处處]|文章来源|信息来源|稿源|新闻来源)[\\s]*[:：].{0,50}|(?:作者|记者|記者|责编|編輯|编辑)[\\s]*[:：].{0,40}"
            + "|(?:您?(?:当前|目前|现在|所在|當前|目前)?(?:的)?(?:位置|所在位置)(?:是|为)?|您在这里|你在這裡)[\\s]*[:：].{0,80}|[^，。]{1,24}(?:\\s*[>›»→]\\s*[^，。]{1,24}){1,6}[>›»\\s]*"
            + ")$");
    private static final Pattern ENDS = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(?:"
                    + "(?:[本特郑重法律网站版权著作權原創创]|[本站网])*(?:声明|聲明|提示)[\\s]*[:：].{0,900}|.{0,8}(?:免责|免責|版权|版權|法律|著作权|著作權|特别|特別)(?:声明|聲明|提示|信息|說明|说明|所有).{0,900}|凡(?:注明|本[网站報报]|来源|標註|标注).{0,900}"
                    + "|(?:责任|責任|本文|实习|文字|網頁|网页|执行|值班|主|新闻)?(?:编辑|編輯|责编|責編|校对|编审|主编|监制|审核|终审|初审|编校|责任编|二审|三审)\\s*[:：／/|].{0,60}|\\(?(?:责任|責任)(?:编辑|編輯).{0,60}"
                    + "|(?:相关|相關|延伸|推荐|推薦|热门|熱門|更多|精彩|今日|最新|编辑|編輯|猜你|大家|热点|往期|关联|关键|本文|近期|同类|网友|網友|歷史|历史|热评|48小时|24小时|今日|一周|本周|图片|精选)(?:的)?(?:新闻|新聞|阅读|閱讀|链接|鏈接|連結|文章|报道|報道|報導|专题|專題|内容|內容|推荐|推薦|热点|焦点|资讯|資訊|头条|頭條|点击|评论|評論|精選|精选|视频|影片|图片|消息|信息|搜索|词|字|标签|稿件|主题|话题|附件|喜欢|新鲜|回顾|推荐阅读|排行|看点|图集|關鍵字|关键词|阅读推荐|活动|在看|都在看|政策解读|解读)\\s*(?:[:：<>《].{0,80}|.{0,4})"
                    + "|(?:上|下|前|后|後)一?[篇条條则則个](?:新闻|新聞|文章|信息)?\\s*(?:[:：].{0,80}|.{0,2})|(?:标签|標籤|關鍵字|关键[字词]|tags?|keywords?)\\s*[:：].{0,120}|(?:本文|文章|原文)(?:来源|地址|链接|网址|出处|鏈接|連結).{0,100}|原标题\\s*[:：].{0,80}"
                    + "|(?:网友|網友|读者|讀者|用户|发表|發表|最新|热门|我来)?(?:评论|評論|留言|回应|回應|跟帖|討論|讨论)(?:列表|区|區|规范|規範|专区|（.*）|\\(.*\\))?|新[闻聞](?:討論|讨论|评论|評論|排行).{0,6}|発表|你可能(?:也|还)?(?:会|感)?(?:喜欢|兴趣).{0,8}|您?可能(?:还|也)?(?:感兴趣|喜欢).{0,10}|姓名必填|用户名.{0,30}|(?:copyright|©|\\(c\\)|all rights reserved).{0,300}|(?:主办|承办|主办单位|版权所有|技术支持|ICP备|京公网安备|.{0,6}ICP[备证]).{0,120}"
                    + "|(?:related|more|recommended|read next|most (?:read|popular)|you (?:may|might) also|popular|trending|top|latest|also on|also read|read more|see also|sign up|subscribe|newsletter|follow us|comments?|leave a (?:reply|comment)|post a comment|share this|filed under|topics?|about the author|advertisement|next article|previous article|tagged)(?:\\s*[:：].{0,100}|\\s+(?:stories|articles|news|posts|links|content|topics|reading|coverage|from|in|on|for|to|like|read|by|video|videos|and).{0,60}|\\s*\\(?[0-9]*\\)?)"
                    + "|[(（\\[【]?(?:[^，。]{0,12}[\\s:：])?(?:责任编辑|責任編輯|责编|編輯|编辑)[\\s:：].{0,40})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCLAIMING = Pattern.compile(
            "不代表(?:本|新|[^，。]{0,8}(?:立场|观点|立場|觀點))|不构成(?:任何)?投资建议|風險自[担擔]|风险自担|未[经經](?:授权|授權|许可|許可|书面)|不得[转轉][载載]|仅供(?:参考|投资者参考)|僅供參考|版权(?:归|所有)|[转轉][载載](?:请|自|目的|需|时|務請|请)|文责自负|谢绝转载|本[网站](?:联系|赞同|不作|不承担|证实|保留|将)|侵权|侵犯.{0,10}权益|著作權|概不[負负]責|all rights reserved|may not be (?:published|reproduced|copied)|粉[丝絲][团團专專][页頁]?|專頁|公众号|官方微信|关注我们|下载.{0,8}(?:客户端|App)|wechat|newsletter");

    static LineRole of(Line line) {
        String text = line.text();
        if (line.kind() == Line.Kind.FIELD) return SCRAP;
        if (line.size() < 2 * SHORT && SCRAPS.matcher(text).matches()) return SCRAP;
        if (line.size() < 3 * SHORT && HEADS.matcher(text).matches() && line.marks() < 6) return HEAD;
        if (ENDS.matcher(text).matches() || isDisclaimer(text)) return END;
        if (line.linkDensity() > 0.6) return LINKS;
        boolean prose = (line.marks() >= 2 && line.size() >= SHORT) || line.size() >= 2 * SHORT;
        return prose ? PROSE : PLAIN;
    }

    /** Two phrases of a disclaimer in one line; one may stand in the news. */
    private static boolean isDisclaimer(String text) {
        var phrases = DISCLAIMING.matcher(text);
        int found = 0;
        while (phrases.find()) found++;
        return found >= 2 || (found == 1 && text.length() < 60);
    }
}
