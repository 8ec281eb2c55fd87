The console of the Support Element shows the machine:

  $ se status
  $ se configure-off 5
  $ se status
