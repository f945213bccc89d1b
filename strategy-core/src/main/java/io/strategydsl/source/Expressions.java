package io.strategydsl.source;

import static io.strategydsl.source.Literals.number;
import static io.strategydsl.source.Literals.string;

import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Timeframe;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.CatalogueTable;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Values as expressions of Java. */
final class Expressions {
    private final Imports imports;
    private final Schedules schedules;

    Expressions(Imports imports) {
        this.imports = imports;
        schedules = new Schedules(imports, this);
    }

    /**
     * Returns what a verb takes for a value of an attribute: an expression or, for a part whose verb takes what it states
     * one by one, several.
     */
    List<String> arguments(Attribute attribute, Object value) {
        Role role = attribute.role();
        if (role instanceof Role.Part part) {
            return ofPart(part.table(), value);
        }
        if (role instanceof Role.Text) {
            return List.of(Literals.text((String) value));
        }
        if (role instanceof Role.Id || role instanceof Role.Reference) {
            return List.of(string((String) value));
        }
        if (role instanceof Role.Whole) {
            return List.of(number((Integer) value));
        }
        return List.of(role instanceof Role.Decimal ? number((BigDecimal) value) : of(value));
    }

    private List<String> ofPart(Table<Object> table, Object part) {
        if (part instanceof Schedule || part instanceof RelativeDay || part instanceof ContentShare) {
            return List.of(of(part));
        }
        Form form = table.formOf(part);
        if (part instanceof Resource) {
            String factory = form.word().equals("hours") ? "time" : form.word();
            return List.of(factory + "(" + String.join(", ", stated(table, form, part)) + ")");
        }
        if (part instanceof Timeframe timeframe && timeframe.equals(Timeframe.of(Year.from(timeframe.start())))) {
            return List.of(imports.use("Year") + ".of(" + timeframe.start().getYear() + ")");
        }
        return stated(table, form, part);
    }

    private List<String> stated(Table<Object> table, Form form, Object part) {
        List<String> stated = new ArrayList<>();
        for (Attribute attribute : form.attributes()) {
            for (Object value : table.values(part, attribute)) {
                stated.addAll(arguments(attribute, value));
            }
        }
        return stated;
    }

    private String of(ContentShare share) {
        String percent = number(share.percent());
        if (share.area().equals(ContentArea.PROMOTION)) {
            return "promotion(" + percent + ")";
        }
        if (share.area().equals(ContentArea.CURATED)) {
            return "curated(" + percent + ")";
        }
        if (share.area().equals(ContentArea.INTERACTION)) {
            return "interaction(" + percent + ")";
        }
        return share.area().equals(ContentArea.OWN_EXPERTISE)
                ? "ownExpertise(" + percent + ")"
                : "share(" + of(share.area()) + ", " + percent + ")";
    }

    /** Returns a value that says all by itself. */
    String of(Object value) {
        if (value instanceof CatalogueEntry entry) {
            return of(entry);
        }
        if (value instanceof Enum<?> constant) {
            return Constants.of(constant.getDeclaringClass(), constant.name(), imports);
        }
        if (value instanceof LocalDate day) {
            return imports.use("LocalDate") + ".of(" + day.getYear() + ", " + day.getMonthValue() + ", "
                    + day.getDayOfMonth() + ")";
        }
        if (value instanceof LocalTime time) {
            return of(time);
        }
        if (value instanceof MonthDay day) {
            return imports.use("MonthDay") + ".of(" + day.getMonthValue() + ", " + day.getDayOfMonth() + ")";
        }
        if (value instanceof Period period) {
            return schedules.of(period);
        }
        if (value instanceof Schedule schedule) {
            return schedules.of(schedule);
        }
        if (value instanceof RelativeDay day) {
            return schedules.of(day);
        }
        if (value instanceof ContentShare share) {
            return of(share);
        }
        if (value instanceof URI address) {
            return imports.use("URI") + ".create(" + string(address.toString()) + ")";
        }
        if (value instanceof String || value instanceof Currency || value instanceof ElementPath) {
            return string(value.toString());
        }
        throw new IllegalStateException(
                "Expressions cannot write " + value.getClass().getName() + "; add it");
    }

    private String of(CatalogueEntry entry) {
        Class<?> type = entry.getClass();
        if (CatalogueTable.ofCustom(entry).isEmpty()) {
            return Constants.of(type, entry.id(), imports);
        }
        String custom =
                imports.use(type.getSimpleName()) + ".of(" + string(entry.id()) + ", " + string(entry.name()) + ")";
        return entry instanceof ContentArea area && area.countsAs().isPresent()
                ? custom + ".countingAs(" + of(area.countsAs().get()) + ")"
                : custom;
    }

    private String of(LocalTime time) {
        String nanos = time.getNano() == 0 ? "" : ", " + number(time.getNano());
        String seconds = time.getSecond() == 0 && nanos.isEmpty() ? "" : ", " + time.getSecond();
        return imports.use("LocalTime") + ".of(" + time.getHour() + ", " + time.getMinute() + seconds + nanos + ")";
    }
}
