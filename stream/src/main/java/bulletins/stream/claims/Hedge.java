package bulletins.stream.claims;

/** How the words around a number loosen it. */
public enum Hedge {
    EXACT,
    /** 约, 左右 */
    ABOUT,
    /** 超, 余, 以上: a little more. */
    OVER,
    /** 近, 不足: a little less. */
    UNDER,
    /** 至少, 不低于: a bound that is set. */
    AT_LEAST,
    /** 最高, 不超过: a bound that is set. */
    AT_MOST;

    boolean sets() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
