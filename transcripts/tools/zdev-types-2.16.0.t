#apsh: profile=linux-6.1

Before release 2.22 the type ap is not there, which tells whether masks can be kept:

  $ lszdev --list-types
  TYPE         DESCRIPTION
  dasd         FICON-attached Direct Access Storage Devices (DASDs)
  dasd-eckd    Enhanced Count Key Data (ECKD) DASDs
  dasd-fba     Fixed Block Architecture (FBA) DASDs
  zfcp         SCSI-over-Fibre Channel (FCP) devices and SCSI devices
  zfcp-host    FCP devices
  zfcp-lun     zfcp-attached SCSI devices
  qeth         OSA-Express and HiperSockets network devices
  ctc          Channel-To-Channel (CTC) and CTC-MPC network devices
  lcs          LAN-Channel-Station (LCS) network devices
  generic-ccw  Generic Channel-Command-Word (CCW) devices
