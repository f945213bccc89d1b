package io.strategydsl.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Prints chains of calls as people write them: a call a line, what a lambda calls below it and further in. */
final class CallPrinter {
    private static final int MAX_COLUMN = 118;
    private static final int INDENT = 4;
    private static final int MAX_CALLS_ON_A_LINE = 2;

    private final StringBuilder printed;
    private final Deque<String> variables = new ArrayDeque<>();

    /** Prints behind what is printed already, inside a lambda or method with this variable. */
    CallPrinter(StringBuilder printed, String variable) {
        this.printed = printed;
        variables.push(variable);
    }

    /** Prints calls, each on a line that begins in this column. */
    void lines(List<Call> calls, int indent) {
        String before = "";
        for (Call call : calls) {
            if (!goesWith(before, call) || column() + width(call) > MAX_COLUMN) {
                newLine(indent);
            }
            print(call, indent);
            before = call.verb();
        }
    }

    /** Prints calls, the first of them where the line has come to. */
    void chain(List<Call> calls, int indent) {
        print(calls.get(0), indent);
        lines(calls.subList(1, calls.size()), indent);
    }

    private static boolean goesWith(String before, Call call) {
        return (before.equals("value") && call.verb().equals("complexity"))
                || (before.equals("ownedBy") && call.verb().equals("accountable"));
    }

    private static int width(Call call) {
        return call.verb().length() + String.join(", ", call.arguments()).length() + ".()".length();
    }

    private void print(Call call, int indent) {
        printed.append('.').append(call.verb()).append('(');
        arguments(call, indent);
        call.body().ifPresent(body -> {
            boolean fitsBehind = fitsBehind(body);
            variables.push(letter(body));
            if (fitsBehind) {
                body.calls().forEach(inner -> print(inner, indent));
            } else {
                lines(body.calls(), indent + INDENT);
            }
            variables.pop();
        });
        printed.append(')');
    }

    /** Prints the arguments, and of a lambda all but what it calls. */
    private void arguments(Call call, int indent) {
        List<String> arguments = call.body()
                .map(this::lambda)
                .map(lambda -> Stream.concat(call.arguments().stream(), Stream.of(lambda))
                        .toList())
                .orElse(call.arguments());
        String separator = "";
        for (String argument : arguments) {
            printed.append(separator);
            int width = argument.indexOf('\n') >= 0 ? argument.indexOf('\n') : argument.length();
            if (!separator.isEmpty() && column() + 1 + width > MAX_COLUMN) {
                newLine(indent + 2 * INDENT);
            } else if (!separator.isEmpty()) {
                printed.append(' ');
            }
            expression(argument, indent);
            separator = ",";
        }
    }

    /** Prints an expression whose further lines begin so far in. */
    void expression(String expression, int indent) {
        boolean isLong = column() + expression.length() > MAX_COLUMN;
        printed.append(inside(expression, indent + 2 * INDENT)
                .replace(Schedules.MAY_BREAK, isLong ? "\n" + " ".repeat(indent + INDENT) : ""));
    }

    /** Returns the lines of a text block, or of several methods, further in; those that are empty stay empty. */
    static String inside(String lines, int indent) {
        String margin = " ".repeat(indent);
        StringBuilder moved = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            moved.append(lines.charAt(i));
            if (lines.charAt(i) == '\n' && i + 1 < lines.length() && lines.charAt(i + 1) != '\n') {
                moved.append(margin);
            }
        }
        return moved.toString();
    }

    private String lambda(Call.Body body) {
        String variable = letter(body);
        return variable + " -> " + (body.calls().isEmpty() ? "{}" : variable);
    }

    /** Returns a name for the variable of a lambda that none around it has. */
    private String letter(Call.Body body) {
        String letter = body.scope().letter();
        String name = letter;
        for (int i = 2; variables.contains(name); i++) {
            name = letter + i;
        }
        return name;
    }

    private boolean fitsBehind(Call.Body body) {
        int width = 0;
        for (Call call : body.calls()) {
            if (call.body().isPresent() || call.arguments().stream().anyMatch(each -> each.indexOf('\n') >= 0)) {
                return false;
            }
            width += width(call);
        }
        return body.calls().size() <= MAX_CALLS_ON_A_LINE && column() + width + 2 <= MAX_COLUMN;
    }

    private int column() {
        return printed.length() - printed.lastIndexOf("\n") - 1;
    }

    private void newLine(int indent) {
        printed.append('\n').append(" ".repeat(indent));
    }
}
