#apsh: profile=linux-6.12

Which types of devices there can be, ap among them:

  $ lszdev --list-types | grep -e TYPE -e ap -e dasd-fba
  TYPE                 DESCRIPTION
  dasd-fba             Fixed Block Architecture (FBA) DASDs
  ap                   Cryptographic Adjunct Processor (AP) device
  $ chzdev -L | grep ^ap
  ap                   Cryptographic Adjunct Processor (AP) device
  $ lszdev -L -n -c description,type | grep -w ap
  Cryptographic Adjunct Processor (AP) device             ap
  $ lszdev -L -P | grep ap
  TYPE="ap" DESCRIPTION="Cryptographic Adjunct Processor (AP) device"

What does not go together:

  $ lszdev -L -c type,title
  lszdev: Unknown column name specified: title
  [13]
  $ lszdev -L -i
  lszdev: Cannot specify '--info' together with '--list-types'
  [1]
  $ lszdev -L pci
  lszdev: Unrecognized device type: pci
  [2]
  $ chzdev -L pci
  chzdev: Unknown device type: pci
  [2]
  $ chzdev -t ap -L apmask=1 2>&1 | head -1
  chzdev: Extra parameter found: apmask=1
