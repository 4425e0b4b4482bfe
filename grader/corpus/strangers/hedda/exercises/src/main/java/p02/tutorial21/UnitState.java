package p02.tutorial21;

/** State pattern: dead until proven alive. */
enum UnitState {
  DEAD {
    @Override
    UnitState see(double activation) {
      return activation == 0 ? this : ALIVE;
    }
  },
  ALIVE {
    @Override
    UnitState see(double activation) {
      return this;
    }
  };

  abstract UnitState see(double activation);
}
