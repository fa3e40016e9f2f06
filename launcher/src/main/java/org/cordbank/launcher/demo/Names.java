package org.cordbank.launcher.demo;

import java.util.Locale;

/** Invented people: common surnames and given names put together by chance, each marked as a sample. */
final class Names {
    static final String MARK = "（化名）";
    private static final String[] SURNAMES = {
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋",
        "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡",
        "贾", "丁", "魏", "薛", "叶", "阎", "欧阳", "上官"
    };
    private static final String FIRST = "若雨思梦诗语嘉欣雅晓静慧佳文清婉书安宁知念子沐云芷依可心怡一";
    private static final String SECOND = "涵萱彤琪瑶妍菲洁婷悦晴宁溪月岚薇蕾琳莹雯然禾桐舒柔君华芳晨露";
    private static final String[] PLACES = {
        "370102", "370202", "370602", "370702", "371302", "370302", "370802", "371002", "371402", "371602"
    };
    private static final String[] CITIES = {"济南市历下区", "青岛市市南区", "烟台市芝罘区", "潍坊市潍城区", "临沂市兰山区"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private Names() {}

    static String woman(Chance chance) {
        return any(chance) + MARK;
    }

    static String any(Chance chance) {
        String name = SURNAMES[chance.below(SURNAMES.length)] + FIRST.charAt(chance.below(FIRST.length()));
        return chance.in(0.85) ? name + SECOND.charAt(chance.below(SECOND.length())) : name;
    }

    /** A number of the right form with a right check character, born 20 to 42 years before {@code year}. */
    static String idNumber(Chance chance, int year) {
        String bare = PLACES[chance.below(PLACES.length)]
                + String.format(
                        Locale.ROOT,
                        "%04d%02d%02d%02d%d",
                        year - 20 - chance.below(23),
                        1 + chance.below(12),
                        1 + chance.below(28),
                        chance.below(100),
                        2 * chance.below(5));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (bare.charAt(i) - '0') * WEIGHTS[i];
        }
        return bare + CHECKS.charAt(sum % CHECKS.length());
    }

    static String address(Chance chance) {
        return "山东省" + CITIES[chance.below(CITIES.length)] + "示例路 " + (1 + chance.below(400)) + " 号（虚构地址）";
    }

    /** As the certificate shows it: first and last character. */
    static String masked(String name) {
        int[] points =
                name.substring(0, name.length() - MARK.length()).codePoints().toArray();
        StringBuilder masked = new StringBuilder().appendCodePoint(points[0]);
        masked.append("*".repeat(Math.max(1, points.length - 2)));
        return points.length > 2
                ? masked.appendCodePoint(points[points.length - 1]).toString()
                : masked.toString();
    }
}
