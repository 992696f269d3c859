package dev.entrylint.corpus.anchor;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The anchors of one page with their final ids, found by these. Links lead to few of them, so only
 * those are kept that one has led to; others are made anew whenever they are asked for. Safe for
 * use by several threads.
 */
public final class Definitions extends AbstractList<Definition> implements RandomAccess {

  /** Those of a page without anchors, or of which nobody can say what it has. */
  public static final Definitions NONE = new Definitions(List.of());

  private final Document document;
  private final int size;

  /** Of each the index of its anchor in the document; null if these are their own. */
  private final int[] anchors;

  /** Of each its id, or null where that is its anchor's; null if they all are. */
  private final String[] ids;

  // Threads may set both, and what is in the array, to what is equal.

  /** Those that are kept; null as long as none is. */
  private Definition[] kept;

  /** Null as long as none was looked for. */
  private Index index;

  /** Definitions that are {@code all}, which are kept. */
  public Definitions(List<Definition> all) {
    document = null;
    size = all.size();
    anchors = null;
    ids = null;
    kept = all.toArray(Definition[]::new);
  }

  private Definitions(Document document, int size, int[] anchors, String[] ids) {
    this.document = document;
    this.size = size;
    this.anchors = anchors;
    this.ids = ids;
  }

  private Definitions(Draft draft) {
    document = draft.document;
    size = draft.size;
    boolean all = size == draft.anchors.length;
    anchors = all ? null : Arrays.copyOf(draft.anchors, size);
    ids = draft.ids;
  }

  /** Definitions while the anchors of a document are numbered. */
  static final class Draft {
    private final Document document;
    private final int[] anchors;
    private String[] ids;
    private int size;

    Draft(Document document) {
      this.document = document;
      anchors = new int[document.anchors().size()];
    }

    /** Adds the anchor with the {@code index} in the document. */
    void add(int index, Anchor anchor, String id) {
      if (!id.equals(anchor.id())) {
        ids = ids == null ? new String[anchors.length] : ids;
        ids[size] = id;
      }
      anchors[size] = index;
      size++;
    }

    Definitions toDefinitions() {
      return size == 0 ? NONE : new Definitions(this);
    }
  }

  /** The way from ids to definitions. */
  private static final class Index {

    /** How many places at most are looked at in vain for each id, which seldom has one at all. */
    private static final long MOST_DETOURS = 16;

    /** Of each the hash code of its id. */
    final int[] hashes;

    /**
     * One more than the index of the first of each id, at the place that its hash code asks for or
     * the next free one behind it.
     */
    private final int[] table;

    /** The same where ids were chosen to have the hash codes of others; else empty. */
    private final Map<String, Integer> chosen = new HashMap<>(0);

    Index(int[] hashes, IntFunction<String> ids) {
      this.hashes = hashes;
      table = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
      long detours = 0;
      for (int i = 0; i < hashes.length; i++) {
        int at = place(hashes[i]);
        while (table[at] != 0 && !isAt(at, hashes[i], ids.apply(i), ids)) {
          at = behind(at);
          detours++;
        }
        if (table[at] == 0) {
          table[at] = i + 1;
        }
        if (detours > MOST_DETOURS * hashes.length) {
          for (int k = 0; k < hashes.length; k++) {
            chosen.putIfAbsent(ids.apply(k), k);
          }
          return;
        }
      }
    }

    /** The index of the first one of {@code id}, or -1. */
    int find(String id, IntFunction<String> ids) {
      if (!chosen.isEmpty()) {
        return chosen.getOrDefault(id, -1);
      }
      int hash = id.hashCode();
      int at = place(hash);
      while (table[at] != 0 && !isAt(at, hash, id, ids)) {
        at = behind(at);
      }
      return table[at] - 1;
    }

    private boolean isAt(int place, int hash, String id, IntFunction<String> ids) {
      int index = table[place] - 1;
      return hashes[index] == hash && ids.apply(index).equals(id);
    }

    private int place(int hash) {
      return (hash ^ hash >>> 16) & table.length - 1;
    }

    private int behind(int place) {
      return place + 1 & table.length - 1;
    }
  }

  private Index index() {
    Index known = index;
    if (known == null) {
      int[] hashes = new int[size];
      for (int i = 0; i < size; i++) {
        hashes[i] = id(i).hashCode();
      }
      known = new Index(hashes, this::id);
      index = known;
    }
    return known;
  }

  /** The hash code of the id of one of them. */
  public int hash(int index) {
    Index known = this.index;
    return known == null ? id(index).hashCode() : known.hashes[index];
  }

  /**
   * The same ids in {@code other}, whose anchors are those of the document but for their places;
   * empty if some of these have come from elsewhere.
   */
  Optional<Definitions> in(Document other) {
    return document == null && size > 0
        ? Optional.empty()
        : Optional.of(size == 0 ? NONE : new Definitions(other, size, anchors, ids));
  }

  /** The first definition of {@code id}, to which a link leads. */
  public Optional<Definition> find(String id) {
    int index = indexOf(id);
    return index < 0 ? Optional.empty() : Optional.of(keep(index));
  }

  /** The first definition of the id of {@code definition}, which is one of them; it is not kept. */
  Definition first(Definition definition) {
    return get(indexOf(definition.id()));
  }

  private int indexOf(String id) {
    return index().find(id, this::id);
  }

  private Definition keep(int index) {
    Definition[] all = kept;
    if (all == null) {
      all = new Definition[size];
      kept = all;
    }
    Definition definition = all[index];
    if (definition == null) {
      definition = make(index);
      all[index] = definition;
    }
    return definition;
  }

  @Override
  public Definition get(int index) {
    Definition[] all = kept;
    Definition known = all == null ? null : all[index];
    return known == null ? make(Objects.checkIndex(index, size)) : known;
  }

  private Definition make(int index) {
    Anchor anchor = anchor(index);
    String own = ids == null ? null : ids[index];
    return new Definition(document, anchor, own == null ? anchor.id() : own);
  }

  private Anchor anchor(int index) {
    return document.anchors().get(anchors == null ? index : anchors[index]);
  }

  private String id(int index) {
    if (document == null) {
      return kept[index].id();
    }
    String own = ids == null ? null : ids[index];
    return own == null ? anchor(index).id() : own;
  }

  @Override
  public int size() {
    return size;
  }
}
