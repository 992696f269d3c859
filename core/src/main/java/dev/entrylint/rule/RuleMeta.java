package dev.entrylint.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says of itself, or anything else that findings are reported as. Immutable; made by
 * {@link #of}, and by what the other methods add.
 */
public final class RuleMeta {

  private final String id;
  private final String family;
  private final String summary;
  private final Severity severity;
  private final List<Option<?>> options;
  private final boolean on;
  private final Optional<Fix.Safety> fix;
  private final List<String> aliases;
  private final Optional<String> documentation;
  private final Optional<Counted> counted;
  private final Reach reach;
  private final boolean superfluous;

  /**
   * What findings are called in a sentence that counts them.
   *
   * @param one what one is called: {@code broken link}
   * @param several what several are called: {@code broken links}
   */
  public record Counted(String one, String several) {
    public Counted {
      Objects.requireNonNull(one);
      Objects.requireNonNull(several);
    }
  }

  private RuleMeta(
      String id,
      String family,
      String summary,
      Severity severity,
      List<Option<?>> options,
      boolean on,
      Optional<Fix.Safety> fix,
      List<String> aliases,
      Optional<String> documentation,
      Optional<Counted> counted,
      Reach reach,
      boolean superfluous) {
    this.id = id;
    this.family = family;
    this.summary = summary;
    this.severity = severity;
    this.options = options;
    this.on = on;
    this.fix = fix;
    this.aliases = aliases;
    this.documentation = documentation;
    this.counted = counted;
    this.reach = reach;
    this.superfluous = superfluous;
  }

  /**
   * A rule that is on, has no options, mends nothing and may look at the whole corpus.
   *
   * @param id its name, which states the fault: {@code broken-anchor}
   * @param family a word for the rules that it stands among: {@code reference}
   * @param summary one sentence for lists of rules, without a full stop
   * @param severity how much its findings matter unless the user says otherwise
   * @throws IllegalArgumentException if the id or the family is anything but small letters and
   *     digits, with single hyphens between them
   */
  public static RuleMeta of(String id, String family, String summary, Severity severity) {
    return new RuleMeta(
        named(id),
        named(family),
        Objects.requireNonNull(summary),
        Objects.requireNonNull(severity),
        List.of(),
        true,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Reach.CORPUS,
        false);
  }

  private static String named(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name of a rule or a family: write it like 'broken-anchor'");
    }
    return name;
  }

  /** The same with these options. */
  public RuleMeta with(Option<?>... more) {
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        List.of(more),
        on,
        fix,
        aliases,
        documentation,
        counted,
        reach,
        superfluous);
  }

  /** The same, but off unless the user asks for it. */
  public RuleMeta offByDefault() {
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        false,
        fix,
        aliases,
        documentation,
        counted,
        reach,
        superfluous);
  }

  /**
   * The same for a rule that mends what it finds, or some of it. Of several fixes of one finding
   * the only one that is no alternative is applied unasked; where two are none, somebody has to
   * choose.
   *
   * @param safety how safe the least safe of its fixes is, alternatives included; it may hand over
   *     no other
   */
  public RuleMeta fixes(Fix.Safety safety) {
    Optional<Fix.Safety> least = Optional.of(safety);
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        on,
        least,
        aliases,
        documentation,
        counted,
        reach,
        superfluous);
  }

  /**
   * The same with names that stand for its id wherever a user names the rule: one that it had
   * earlier, or that of a rule that became part of it.
   *
   * @throws IllegalArgumentException if one is no name such as an id is
   */
  public RuleMeta alsoCalled(String... names) {
    List<String> more = List.of(names);
    more.forEach(RuleMeta::named);
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        on,
        fix,
        more,
        documentation,
        counted,
        reach,
        superfluous);
  }

  /** The same with the address of a page about it. */
  public RuleMeta documentedAt(String address) {
    Optional<String> page = Optional.of(address);
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        on,
        fix,
        aliases,
        page,
        counted,
        reach,
        superfluous);
  }

  /**
   * The same with what its findings are called where a sentence counts them, as in <q>14 broken
   * links in 9 files</q>. Those of rules with the same words are counted together.
   *
   * @param one what one is called: {@code broken link}
   * @param several what several are called: {@code broken links}
   */
  public RuleMeta counted(String one, String several) {
    Optional<Counted> words = Optional.of(new Counted(one, several));
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        on,
        fix,
        aliases,
        documentation,
        words,
        reach,
        superfluous);
  }

  /**
   * The same for a rule that looks no further than {@code how} says to find what it reports; what
   * it has no business to see is not kept from it, so that this must be true.
   */
  public RuleMeta reaching(Reach how) {
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        on,
        fix,
        aliases,
        documentation,
        counted,
        how,
        superfluous);
  }

  /** The same for a rule that finds what could as well not be there: editors show it faded. */
  public RuleMeta superfluous() {
    return new RuleMeta(
        id,
        family,
        summary,
        severity,
        options,
        on,
        fix,
        aliases,
        documentation,
        counted,
        reach,
        true);
  }

  /** Its name, which states the fault: {@code broken-anchor}. */
  public String id() {
    return id;
  }

  /** A word for the rules that it stands among: {@code reference}. */
  public String family() {
    return family;
  }

  /** One sentence for lists of rules, without a full stop. */
  public String summary() {
    return summary;
  }

  /** How much its findings matter unless the user says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What can be set. */
  public List<Option<?>> options() {
    return options;
  }

  /**
   * Whether it is on unless the user turns it off; else it is on only where the user says something
   * of it.
   */
  public boolean on() {
    return on;
  }

  /** How safe the least safe of its fixes is; empty if it mends nothing. */
  public Optional<Fix.Safety> fix() {
    return fix;
  }

  /** The names that stand for its id wherever a user names the rule. */
  public List<String> aliases() {
    return aliases;
  }

  /** The address of a page about it, if it names one. */
  public Optional<String> documentation() {
    return documentation;
  }

  /** What its findings are called where a sentence counts them, if it says so. */
  public Optional<Counted> counted() {
    return counted;
  }

  /** How far it looks from the document that it is asked about. */
  public Reach reach() {
    return reach;
  }

  /** Whether what it finds could as well not be there. */
  public boolean findsSuperfluous() {
    return superfluous;
  }

  /** How lists of rules tell what becomes of it by default: a severity, or that it is off. */
  public String byDefault() {
    return on ? severity.toString() : "off (" + severity + ")";
  }

  @Override
  public String toString() {
    return id;
  }

  /** Whether {@code name} is words of small letters and digits with hyphens between them. */
  private static boolean isName(String name) {
    boolean word = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || !word)) {
        return false;
      }
      word = letter;
    }
    return word;
  }
}
