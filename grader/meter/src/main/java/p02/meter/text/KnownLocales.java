package p02.meter.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;

/**
 * The languages and countries for which student code may write its texts. The JDK searches and
 * keeps much for each that it is asked for, and a submission could make up as many as it likes: of
 * a language that is listed without a country that is, the language is left; of any other none.
 */
public final class KnownLocales {
  private static final Map<String, Locale> KNOWN =
      Stream.concat(
              // The constants of Locale.
              Stream.of(
                  Locale.ROOT,
                  Locale.ENGLISH,
                  Locale.US,
                  Locale.UK,
                  Locale.CANADA,
                  Locale.GERMAN,
                  Locale.GERMANY,
                  Locale.FRENCH,
                  Locale.FRANCE,
                  Locale.CANADA_FRENCH,
                  Locale.ITALIAN,
                  Locale.ITALY,
                  Locale.JAPANESE,
                  Locale.JAPAN,
                  Locale.KOREAN,
                  Locale.KOREA,
                  Locale.CHINESE,
                  Locale.CHINA,
                  Locale.TAIWAN),
              Stream.of(
                      "de-AT,de-CH,en-AU,en-IE,en-IN,fr-BE,fr-CH,it-CH,es,es-ES,es-MX,pt,pt-BR",
                      "pt-PT,nl,nl-BE,nl-NL,pl,pl-PL,cs,cs-CZ,sk,hu,ro,bg,hr,sl,sr,uk,uk-UA,ru",
                      "ru-RU,el,el-GR,tr,tr-TR,az,lt,lv,et,fi,fi-FI,sv,sv-SE,da,da-DK,nb,nb-NO",
                      "no,no-NO,nn,nn-NO,is,is-IS,mk,sq,be,bs,ca,ca-ES,eu,gl,ga,cy,mt,lb,ka,hy",
                      "ar,fa,he,hi,hi-IN,bn,ur,ta,vi,th,id,ms,kk,uz,mn,sw,af")
                  .flatMap(tags -> Stream.of(tags.split(",")))
                  .map(Locale::forLanguageTag))
          .collect(Collectors.toUnmodifiableMap(KnownLocales::key, Function.identity()));

  private KnownLocales() {}

  private static String key(Locale locale) {
    return locale.getLanguage() + "_" + locale.getCountry();
  }

  /** The known locale for a language and a country. */
  public static @Nullable Locale known(@Nullable Locale made) {
    if (made == null) {
      return null;
    }
    if (isTraditionalChinese(made)) {
      return Locale.TAIWAN;
    }
    Locale exact = KNOWN.get(key(made));
    return exact == null ? KNOWN.getOrDefault(made.getLanguage() + "_", Locale.ROOT) : exact;
  }

  /** By its script, which no key has, or where that is written. */
  private static boolean isTraditionalChinese(Locale made) {
    return made.getLanguage().equals("zh")
        && (made.getScript().equals("Hant") || List.of("HK", "MO").contains(made.getCountry()));
  }

  /** The known ones, once each, of those that a library lists. */
  public static Locale @Nullable [] known(Locale @Nullable [] listed) {
    if (listed == null) {
      return null;
    }
    Fuel.charge(listed.length);
    return Arrays.stream(listed)
        .filter(each -> KNOWN.containsKey(key(each)))
        .map(KnownLocales::known)
        .distinct()
        .toArray(Locale[]::new);
  }
}
