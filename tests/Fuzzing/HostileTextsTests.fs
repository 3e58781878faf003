namespace FunctionalAws.Fuzzing
module internal Later2 = let x = 1
