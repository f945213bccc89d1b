package io.strategydsl.planning.editorial;

import com.google.common.math.IntMath;
import java.math.RoundingMode;

/**
 * How many posts of a cadence are open on each day of one period. Post number k of n, counted from 0, is planned when k
 * n-ths of the period have passed: three a week are on Monday, Wednesday and Friday, one a week is on Monday.
 */
final class OpenPosts {
    private final int[] open;
    private int left;

    OpenPosts(int posts, int days) {
        this.open = new int[days];
        this.left = days == 0 ? 0 : posts;
        for (int day = 0; day < days; day++) {
            open[day] = postsBefore(day + 1, posts, days) - postsBefore(day, posts, days);
        }
    }

    private static int postsBefore(int day, int posts, int days) {
        return IntMath.divide(day * posts, days, RoundingMode.CEILING);
    }

    /** Returns how many are open on a day of the period, counted from 0. */
    int on(int day) {
        return open[day];
    }

    /** Takes the open post that is nearest to the day, if there is one left; of two equally near, the earlier. */
    void takeNearest(int day) {
        for (int distance = 0; left > 0; distance++) {
            if (take(day - distance) || take(day + distance)) {
                return;
            }
        }
    }

    private boolean take(int day) {
        if (day < 0 || day >= open.length || open[day] == 0) {
            return false;
        }
        open[day]--;
        left--;
        return true;
    }
}
