package p02.board;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.opentest4j.TestAbortedException;
import p02.kit.TodoException;

/** Makes an open task pending instead of red, and double the default type of ND4J. */
public final class SelfCheck
    implements TestExecutionExceptionHandler, BeforeEachCallback, AfterEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    TodoException.forget();
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (TodoException.last().isPresent()) {
      throw new TestAbortedException(TodoException.last().get().getMessage());
    }
    if (thrown instanceof IllegalStateException
        && String.valueOf(thrown.getMessage()).contains("student.properties")) {
      throw new TestAbortedException(thrown.getMessage());
    }
    throw thrown;
  }
}
