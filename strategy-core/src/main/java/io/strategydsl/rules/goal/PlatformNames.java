package io.strategydsl.rules.goal;

import io.strategydsl.rules.shared.Listed;
import java.util.List;

/**
 * What platforms are called, and what languages put before and behind a name. An ending is here where it makes no other
 * word of any name: so no "me", which makes telegrams of Telegram, and no "ch", which makes a town of Reddit.
 */
final class PlatformNames {
    /**
     * In Latin letters; Polish and Czech forms that no ending makes; Greek; Russian and Ukrainian; Arabic; Japanese;
     * Chinese and Korean. A blog is a place of its own, X a letter that stands for much else, and Signal a noun that
     * German always writes with a capital, so none of them is here.
     */
    static final List<String> NAMES = Listed.betweenCommas("""
            Facebook, Twitter, Instagram, YouTube, LinkedIn, TikTok, Pinterest, Snapchat, Reddit, WhatsApp, Flickr,
            Tumblr, Bluesky, GitHub, WeChat, Weibo, Vimeo,
            YouTubie, YouTubu, YouTubem, Pintereście, Snapchacie, Reddicie,
            Φέισμπουκ, Ίνσταγκραμ, Τουίτερ, Γιουτιούμπ,
            Фейсбук, Инстаграм, Інстаграм, Твиттер, Твіттер, Ютуб, Тикток, ВКонтакте,
            فيسبوك, فيس بوك, انستغرام, إنستغرام, انستجرام, إنستجرام, تويتر, يوتيوب, تيك توك, سناب شات, واتساب,
            لينكد إن,
            フェイスブック, インスタグラム, インスタ, ツイッター, ユーチューブ, ティックトック,
            脸书, 臉書, 微博, 微信, 抖音, 小红书, 페이스북, 인스타그램, 트위터, 유튜브, 틱톡
            """);

    /** Mastodon is an animal, too. */
    static final List<String> COMMON_WORDS =
            Listed.betweenCommas("Slack, Discord, Telegram, Threads, Twitch, Mastodon");

    /** Arabic: and, so, in, like, for, the, and what they make together. */
    static final List<String> PREFIXES = Listed.betweenCommas("و, ف, ب, ك, ل, ال, وال, بال, فال, كال, لل, ولل, وب, ول");

    /**
     * English, German, Dutch, Danish, Norwegian and Swedish; Polish, Czech, Slovak, Slovene, Croatian and Serbian;
     * Lithuanian, Latvian, Estonian and Romanian; Finnish; Hungarian; Turkish without its apostrophe; Indonesian and
     * Malay; Russian and Ukrainian; Korean.
     */
    static final List<String> ENDINGS = Listed.betweenCommas("""
            s,
            a, u, y, i, e, em, iem, om, ie, zie, ze, owi, ach, ami, ów, ů, ov,
            o, ui, ā, am, is, ist, isse, ile, ilt, iga, ul, ului,
            n, in, ia, iä, ssa, ssä, issa, issä, sta, stä, ista, istä, iin, lla, llä, illa, illä, lle, ille, ilta, iltä,
            ina, iksi,
            on, en, ön, ra, re, ról, ről, ban, ben, ba, be, ból, ből, nak, nek, hoz, hez, höz, tól, től, ot, et, kal,
            mal, rel, tal, tel,
            da, de, ta, te, dan, den, tan, ten, ın, un, ün, ı, ü, ya, ye, nın, nin,
            nya,
            а, у, е, ы, и, і, ом, ем, ов, ам, ами, ах,
            에, 에서, 을, 를, 이, 가, 은, 는, 의, 로, 으로, 와, 과, 도, 만
            """);

    private PlatformNames() {}
}
