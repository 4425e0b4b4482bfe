package p02.basis;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/** A singly linked list of my own. */
public final class Chain<T> implements Iterable<T> {
  private static final class Node<T> {
    private final T item;
    private Node<T> next;

    Node(T item) {
      this.item = item;
    }
  }

  private static final class NodeIterator<T> implements Iterator<T> {
    private Node<T> node;

    NodeIterator(Node<T> node) {
      this.node = node;
    }

    @Override
    public boolean hasNext() {
      return node != null;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the chain has ended");
      }
      T item = node.item;
      node = node.next;
      return item;
    }
  }

  private Node<T> head;
  private Node<T> tail;
  private int size;

  @SafeVarargs
  public static <T> Chain<T> of(T... items) {
    Chain<T> chain = new Chain<>();
    for (T item : items) {
      chain.add(item);
    }
    return chain;
  }

  public Chain<T> add(T item) {
    Node<T> node = new Node<>(item);
    if (head == null) {
      head = node;
    } else {
      tail.next = node;
    }
    tail = node;
    size++;
    return this;
  }

  public <R> R fold(R start, BiFunction<? super R, ? super T, ? extends R> f) {
    R result = start;
    for (T item : this) {
      result = f.apply(result, item);
    }
    return result;
  }

  public int size() {
    return size;
  }

  @Override
  public Iterator<T> iterator() {
    return new NodeIterator<>(head);
  }
}
