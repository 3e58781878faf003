namespace FunctionalAws.Fuzzing
module internal Later1 = let x = 1
