package io.strategydsl.rules.goal;

import io.strategydsl.rules.shared.Listed;
import java.util.List;

/** Words beside which a number is a day, a length of time or an age: "31 March", "6 weeks", "aged 30". */
final class CalendarWords {
    /** English, German, French, Spanish, Italian, Portuguese and Dutch; Polish and Czech; Russian and Ukrainian; Chinese, Japanese and Korean. */
    static final List<String> LIST = Listed.betweenCommas("""
            day, days, week, weeks, month, months, quarter, quarters, year, years, aged, age, ages, under,
            january, february, march, april, may, june, july, august, september, october, november, december,
            jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
            tag, tage, tagen, woche, wochen, monat, monate, monaten, quartal, quartale, jahr, jahre, jahren, unter,
            januar, februar, märz, mai, juni, juli, oktober, dezember,
            jour, jours, semaine, semaines, mois, trimestre, an, ans, année, années,
            janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre,
            día, días, semana, semanas, mes, meses, año, años,
            enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre,
            giorno, giorni, settimana, settimane, mese, mesi, anno, anni,
            gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre,
            dia, dias, mês, ano, anos,
            janeiro, fevereiro, março, maio, junho, julho, setembro, outubro, novembro, dezembro,
            dag, dagen, weken, maand, maanden, kwartaal, jaar, januari, februari, maart, mei, augustus,
            dzień, dni, tydzień, tygodnie, tygodni, miesiąc, miesiące, miesięcy, kwartał, rok, roku, lata, lat,
            stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada,
            grudnia,
            den, dny, dnů, týden, týdny, týdnů, měsíc, měsíce, měsíců, roky, let,
            ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince,
            день, дня, дней, неделя, недели, недель, месяц, месяца, месяцев, год, года, лет,
            января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря,
            дні, днів, тиждень, тижні, тижнів, місяць, місяці, місяців, рік, роки, років,
            січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня,
            年, 月, 日, 周, 週, 歳, 岁, 년, 월, 일, 주
            """);

    private CalendarWords() {}
}
